import * as z from 'zod';
import { reportKinds } from '../../../schemas/vocabulary.ts';
import {
  durations,
  filterKeys,
  filters,
  maxQueryLength,
  parseRange,
  parseSearch,
  sortOrders,
  wholeNumbers,
  type Facets,
  type SearchState,
} from '../search/index.ts';
import { filterKey, filterValue } from './filter-values.ts';
import { quote } from './find-record.ts';
import { QuestionError } from './library.ts';

/** Longer names than this are none. */
const longestValue = 200;
const value = z.string().min(1).max(longestValue);
const values = z.union([value, z.array(value).max(20)]);

const filterShape = Object.fromEntries(
  filterKeys.map((key) => [
    key,
    values
      .optional()
      .describe(`${filters[key].label}: a value or several of which any will do; list_words has them.`),
  ]),
) as Record<(typeof filterKeys)[number], z.ZodOptional<typeof values>>;

const range = z.string().max(80).optional();

/** What a search is narrowed by: the words, filters and ranges of the site's own search. */
export const narrowing = {
  query: z
    .string()
    .max(maxQueryLength)
    .optional()
    .describe(
      'Words to look for; also understands "over six hours", "in 2021", names and words of the vocabulary.',
    ),
  ...filterShape,
  own: z
    .record(z.string().max(100), values)
    .optional()
    .describe('Filters of the site\'s own, by key, such as {"x-severity": "SEV1"}; list_words names them.'),
  year: range.describe('A year, or a range of years: "2021", "2019..2021", "2019..".'),
  on: z.string().max(10).optional().describe('A day or a month: "2021-10-04", "2021-10".'),
  duration: range.describe('How long it lasted, ISO 8601, both ends included: "PT6H..", "PT1H..PT6H".'),
  reports: range.describe(
    'Problem reports of one kind, since two kinds are not alike: "peak:100000..", "cumulative:1000000..".',
  ),
};

export type Narrowing = z.infer<z.ZodObject<typeof narrowing>>;

const mistake = (key: string, written: string, allowed: string): QuestionError =>
  new QuestionError(`${quote(written)} cannot be read as "${key}".\nAllowed: ${allowed}`);

/** Refuses what the site would drop from an address without a word: a caller would take the answer for another one. */
function checkRanges({ year, on, duration, reports }: Narrowing, state: SearchState): void {
  if (year !== undefined && !parseRange(year, wholeNumbers))
    throw mistake('year', year, '2021, 2019..2021, 2019.., ..2021');
  if (on !== undefined && state.on === '')
    throw mistake('on', on, 'a day such as 2021-10-04, or a month such as 2021-10');
  if (duration !== undefined && !parseRange(duration, durations))
    throw mistake(
      'duration',
      duration,
      'PT6H.., ..PT30M, PT1H..P1D; weeks, days, hours, minutes and seconds',
    );
  const counts = reports?.split(':')[1];
  if (
    reports !== undefined &&
    (!state.reports || (counts !== undefined && !parseRange(counts, wholeNumbers)))
  )
    throw mistake(
      'reports',
      reports,
      `a kind (${Object.keys(reportKinds).join(', ')}), and behind a colon a range such as 1000.. or 1000..5000`,
    );
}

/** The search that is asked for, as an address of the site's own search would hold it. Throws a QuestionError. */
export function searchOf(
  question: Narrowing,
  facets: Facets,
  sort: (typeof sortOrders)[number],
): SearchState {
  const parameters = new URLSearchParams({ sort });
  if (question.query !== undefined) parameters.set('q', question.query);
  for (const key of ['year', 'on', 'duration', 'reports'] as const)
    if (question[key] !== undefined) parameters.set(key, question[key]);
  for (const key of filterKeys)
    for (const written of [question[key] ?? []].flat())
      parameters.append(key, filterValue(facets, key, written).value);
  for (const [key, chosen] of Object.entries(question.own ?? {}))
    for (const written of [chosen].flat()) {
      const own = filterKey(facets, key);
      parameters.append(own, filterValue(facets, own, written).value);
    }
  const state = parseSearch(parameters.toString());
  checkRanges(question, state);
  return state;
}

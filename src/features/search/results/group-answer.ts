import { actions, type Action } from '../../../../schemas/vocabulary.ts';
import { formatSeconds } from '../../../core/format/duration.ts';
import { plural } from '../../../core/format/plural.ts';
import { measureNames, type LengthMeasure } from '../../../core/record/lengths.ts';
import type { FacetRow, RowLength } from '../state/facets.ts';
import { unmeasuredValues, type FilterKey } from '../state/filters.ts';
import { formatSearch, isEmptySearch, type SearchState } from '../state/search-state.ts';

/** A stretch of the answer, and the search that finds the incidents it speaks of, from its "?" on, where one does. */
export interface AnswerPart {
  text: string;
  address?: string;
}

/** Fewer incidents are seen at a glance. */
const fewest = 5;

/** The most common endings that are named; the others are counted together. */
const mostEndings = 3;

type ShownLength = Pick<RowLength, 'low' | 'high'>;

/** From the shortest to the longest that the lengths may be, both among the bounds that may be shown. */
export function describeLengths(lengths: readonly ShownLength[]): string {
  // A bound that is open says nothing; the other one of the same length does.
  const shortest = ({ low, high }: ShownLength): number => (low > 0 ? low : (high ?? low));
  const longest = ({ low, high }: ShownLength): number => high ?? low;
  const from = formatSeconds(Math.min(...lengths.map(shortest)));
  const to = formatSeconds(Math.max(...lengths.map(longest)));
  const isOrLess = lengths.some(({ low }) => low <= 0);
  const isOrMore = lengths.some(({ high }) => high === null);
  const isOne = from === to && !(isOrLess && isOrMore);
  const first = `${from}${isOrLess ? ' or less' : ''}`;
  const last = `${to}${isOrMore ? ' or more' : ''}`;
  if (isOne) return isOrLess ? first : last;
  return `${first} to ${last}`;
}

/** The search for those of its results that have one of these values; none where it asks for values of that key already. */
function among(state: SearchState, key: FilterKey, values: readonly string[]): string | undefined {
  if (state.filters[key].length > 0) return undefined;
  return formatSearch({ ...state, filters: { ...state.filters, [key]: [...values].sort() } });
}

const withValue = (rows: readonly FacetRow[], key: FilterKey, value: string): FacetRow[] =>
  rows.filter((row) => row[key].includes(value));

const measures = Object.keys(measureNames) as LengthMeasure[];

/** The lengths by each measure apart, and how many have none that is known. */
function lengthParts(rows: readonly FacetRow[], state: SearchState): AnswerPart[] {
  const byMeasure = measures.flatMap((measure): AnswerPart[] => {
    const lengths = rows.flatMap(({ length }) => (length?.measure === measure ? [length] : []));
    if (lengths.length === 0) return [];
    const count = lengths.length === rows.length ? '' : ` in ${lengths.length}`;
    return [
      {
        text: `${describeLengths(lengths)} ${measureNames[measure]}${count}`,
        address: among({ ...state, sort: 'shortest' }, 'measured', [measure]),
      },
    ];
  });
  const without = (value: string, describe: (count: number) => string): AnswerPart[] => {
    const { length: count } = withValue(rows, 'measured', value);
    return count === 0 ? [] : [{ text: describe(count), address: among(state, 'measured', [value]) }];
  };
  return [
    ...byMeasure,
    ...without(unmeasuredValues.unknown, (count) => `${count} of unknown duration`),
    ...without(unmeasuredValues.none, (count) => `${plural(count, 'exposure')} without one`),
  ];
}

const phraseOf = (id: string): string | null =>
  Object.hasOwn(actions, id) ? actions[id as Action].phrase : null;

/** What ended them, the most common first. One incident may have been ended by two things together, and counts for both. */
function endingParts(rows: readonly FacetRow[], state: SearchState): AnswerPart[] {
  const all = [...new Set(rows.flatMap(({ endedBy }) => endedBy))]
    .flatMap((id) => {
      const phrase = phraseOf(id);
      return phrase === null ? [] : [{ id, phrase, count: withValue(rows, 'endedBy', id).length }];
    })
    .sort((a, b) => b.count - a.count || (a.phrase < b.phrase ? -1 : 1));
  const named = all.slice(0, mostEndings).map(({ id, phrase, count }, index) => ({
    text: `${index === 0 ? 'ended ' : ''}by ${phrase} in ${count}`,
    address: among(state, 'endedBy', [id]),
  }));
  const others = all.slice(mostEndings).map(({ id }) => id);
  const { length: otherwise } = rows.filter(({ endedBy }) => endedBy.some((id) => others.includes(id)));
  const known = new Set(all.map(({ id }) => id));
  const { length: silent } = rows.filter(({ endedBy }) => !endedBy.some((id) => known.has(id)));
  return [
    ...named,
    ...(otherwise === 0
      ? []
      : [{ text: `in another way in ${otherwise}`, address: among(state, 'endedBy', others) }]),
    ...(silent === 0 ? [] : [{ text: `what ended it not recorded in ${silent}` }]),
  ];
}

/**
 * What the incidents that a search finds have in common, as clauses of one sentence: how many they are, how long they
 * took, and what ended them. Nothing for fewer than five. Durations are given by each measure apart and never more
 * precisely than they are known; what is not known is counted.
 *
 * @param rows all that the search finds.
 * @example "9 such incidents; 25 min to 14 h 32 min … in 8, 1 of unknown duration; ended by a rollback in 4"
 */
export function groupAnswer(rows: readonly FacetRow[], state: SearchState): AnswerPart[][] {
  if (rows.length < fewest) return [];
  const such = isEmptySearch(state) ? 'incidents' : 'such incidents';
  return [[{ text: `${rows.length} ${such}` }], lengthParts(rows, state), endingParts(rows, state)].filter(
    (parts) => parts.length > 0,
  );
}

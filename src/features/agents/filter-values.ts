import { codedWords, kinds, reviewStates, type CodedKey } from '../../../schemas/vocabulary.ts';
import { codedKeys, codedParts } from '../../core/record/coded-parts.ts';
import { suggest } from '../../core/suggest.ts';
import { filterKeysOf, filterLabel, valuesOfRow, type AnyFilterKey, type Facets } from '../search/index.ts';
import { quote } from './find-record.ts';
import { QuestionError } from './library.ts';

/** A value that a filter takes. */
export interface FilterWord {
  value: string;
  label: string;
  definition?: string | undefined;
  /** How many listed incidents have it. */
  incidents: number;
}

interface Defined {
  label: string;
  definition?: string;
}

const endings: Record<string, Defined> = codedWords.actions;

/** The words of the vocabulary that a filter takes, whether or not an incident has them; none for names. */
function vocabularyOf(key: AnyFilterKey): Record<string, Defined> {
  if (key === 'endedBy') return endings;
  if (key === 'kind') return kinds;
  if (key === 'review') return reviewStates;
  const coded = codedKeys.find((part: CodedKey) => codedParts[part].filter === key);
  return coded === undefined ? {} : codedWords[coded];
}

/** All values of a filter, those of most incidents first. */
export function filterWords({ rows, labels }: Facets, key: AnyFilterKey): FilterWord[] {
  const names = new Map(Object.entries(labels[key] ?? {}));
  const counts = new Map<string, number>();
  for (const value of rows.flatMap((row) => valuesOfRow(row, key)))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  const words = vocabularyOf(key);
  const values = new Set([...Object.keys(words), ...names.keys()]);
  return [...values]
    .map((value) => ({
      value,
      label: words[value]?.label ?? names.get(value) ?? value,
      definition: words[value]?.definition,
      incidents: counts.get(value) ?? 0,
    }))
    .sort((a, b) => b.incidents - a.incidents || (a.value < b.value ? -1 : 1));
}

/** More values than this are not told with a mistake: names of services may be thousands. */
const mostAllowed = 60;

/**
 * The value of a filter that is meant by one as a caller writes it: the value itself or its label, in any case. Throws a
 * QuestionError with what is allowed.
 */
export function filterValue(facets: Facets, key: AnyFilterKey, written: string): FilterWord {
  const words = filterWords(facets, key);
  const wanted = written.trim().toLowerCase();
  const found =
    words.find(({ value }) => value.toLowerCase() === wanted) ??
    words.find(({ label }) => label.toLowerCase() === wanted);
  if (found) return found;
  const near =
    suggest(
      wanted,
      words.map(({ value }) => value),
    ) ??
    suggest(
      wanted,
      words.map(({ label }) => label),
    );
  throw new QuestionError(
    [
      `${quote(written)} is no value of "${key}" (${filterLabel(key, facets)}).`,
      ...(near === undefined ? [] : [`Did you mean ${quote(near)}?`]),
      words.length <= mostAllowed
        ? `Allowed: ${words.map(({ value }) => value).join(', ')}`
        : `There are ${words.length} values: ask list_words with "filter": "${key}" and "contains".`,
    ].join('\n'),
  );
}

/** A filter by its key as a caller writes it. Throws a QuestionError with those that the search of this site has. */
export function filterKey(facets: Facets, written: string): AnyFilterKey {
  const allowed = filterKeysOf(facets);
  const found = allowed.find((key) => key === written || key === `x-${written}`);
  if (found !== undefined) return found;
  const near = suggest(written, allowed);
  throw new QuestionError(
    [
      `There is no filter ${quote(written)}.`,
      ...(near === undefined ? [] : [`Did you mean ${quote(near)}?`]),
      `Allowed: ${allowed.join(', ')}`,
    ].join('\n'),
  );
}

import type { IncidentRecord } from '../../../schemas/record.ts';
import { oncePer } from '../../core/once-per.ts';
import { isInformative } from '../../core/record/predicates.ts';
import { searchQuery } from '../search/index.ts';
import { wordAxes, type CountedPart } from '../trends/index.ts';

/** Below this number of incidents there are counts only: one more would move a percentage by more than five. */
export const leastForShare = 20;

/** Incidents that carry a word, and the search that finds just these. */
export interface OwnCount {
  incidents: number;
  query: string;
  /** Of those for which the part is known, from 0 to 1; `undefined` where these are too few. */
  share: number | undefined;
}

/** For how many incidents a part is known, and why not for the others. All of them together are `total`. */
export interface OwnBase {
  part: CountedPart;
  label: string;
  total: number;
  /** Incidents for which it is known; "none found on investigation" says something. */
  n: number;
  /** Of `n`, those with more than one word. */
  several: number;
  /** Incidents that say it is not known or not disclosed. */
  silent: number;
  /** Incidents with no word at all. */
  without: number;
}

const parts = Object.keys(wordAxes) as CountedPart[];

/** The words of each part that say something; every category of every study asks for them. */
const knownWords = oncePer(
  (record: IncidentRecord) =>
    new Map<CountedPart, readonly string[]>(
      parts.map((part) => [
        part,
        [...new Set(wordAxes[part].wordsIn(record).filter((is) => isInformative({ is })))],
      ]),
    ),
);

/** @param records the listed ones. */
export function ownBase(records: readonly IncidentRecord[], part: CountedPart): OwnBase {
  const known = records.map((record) => knownWords(record).get(part)?.length ?? 0);
  const isWithout = (record: IncidentRecord): boolean => wordAxes[part].wordsIn(record).length === 0;
  const n = known.filter((words) => words > 0).length;
  const without = records.filter(isWithout).length;
  return {
    ...{ part, label: wordAxes[part].label, total: records.length, n, without },
    several: known.filter((words) => words > 1).length,
    silent: records.length - n - without,
  };
}

/** The incidents that carry any of some words of a part; one that carries two of them counts once. */
export function ownCount(
  records: readonly IncidentRecord[],
  { part, n }: Pick<OwnBase, 'part' | 'n'>,
  words: readonly string[],
): OwnCount {
  const incidents = records.filter((record) =>
    knownWords(record)
      .get(part)
      ?.some((is) => words.includes(is)),
  ).length;
  return {
    incidents,
    query: searchQuery({ [wordAxes[part].filter]: words }),
    share: n < leastForShare ? undefined : incidents / n,
  };
}

import type { IncidentRecord } from '../../../schemas/record.ts';
import { isInformative } from '../../core/record/predicates.ts';
import { searchQuery } from '../search/index.ts';
import { wordAxes, type CountedPart } from '../trends/index.ts';

/** Below this number of incidents there are counts only: one more would move a percentage by more than five. */
export const leastForShare = 20;

/** Incidents that carry a word, and the search that finds just these. */
export interface OwnCount {
  incidents: number;
  query: string;
  /** Of those of which the part is told, from 0 to 1; `undefined` where these are too few. */
  share: number | undefined;
}

/** How many incidents tell of a part of theirs, and why the others do not. All of them together are `total`. */
export interface OwnBase {
  part: CountedPart;
  label: string;
  total: number;
  /** Incidents of which it is told; "none found on investigation" tells something. */
  n: number;
  /** Of `n`, those with more than one word. */
  several: number;
  /** Incidents that say it is not known or not disclosed. */
  silent: number;
  /** Incidents with no word at all. */
  without: number;
}

const toldIn = (record: IncidentRecord, part: CountedPart): string[] => [
  ...new Set(wordAxes[part].wordsIn(record).filter((is) => isInformative({ is }))),
];

/** @param records the listed ones. */
export function ownBase(records: readonly IncidentRecord[], part: CountedPart): OwnBase {
  const told = records.map((record) => toldIn(record, part).length);
  const isWithout = (record: IncidentRecord): boolean => wordAxes[part].wordsIn(record).length === 0;
  const n = told.filter((words) => words > 0).length;
  const without = records.filter(isWithout).length;
  return {
    ...{ part, label: wordAxes[part].label, total: records.length, n, without },
    several: told.filter((words) => words > 1).length,
    silent: records.length - n - without,
  };
}

/** The incidents that carry any of some words of a part; one that carries two of them counts once. */
export function ownCount(
  records: readonly IncidentRecord[],
  { part, n }: Pick<OwnBase, 'part' | 'n'>,
  words: readonly string[],
): OwnCount {
  const incidents = records.filter((record) => toldIn(record, part).some((is) => words.includes(is))).length;
  return {
    incidents,
    query: searchQuery({ [wordAxes[part].filter]: words }),
    share: n < leastForShare ? undefined : incidents / n,
  };
}

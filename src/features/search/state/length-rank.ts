import { ascending, bisectLeft, bisectRight } from 'd3-array';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import { causeParts } from '../../../core/record/cause-parts.ts';
import { measureNames, type LengthMeasure } from '../../../core/record/lengths.ts';
import { oncePer } from '../../../core/once-per.ts';
import type { FacetRow } from './facets.ts';
import { isInformative } from '../../../core/record/predicates.ts';

/** With fewer others than this, a place among them says more about the collection than about the incident. */
export const fewestRanked = 20;

/** Where one length stands among others of the same measure, counted only where the bounds leave no doubt. */
export interface LengthRank {
  measure: LengthMeasure;
  /** The others whose length is known by this measure. */
  among: number;
  surelyShorter: number;
  surelyLonger: number;
  /** Those whose bounds overlap with the bounds of this one. */
  undecided: number;
}

/** Lengths of one measure, in order, so that a place among them is found without looking at each. */
interface Lengths {
  ids: Set<string>;
  mins: number[];
  /** Without those that nothing bounds upward. */
  maxes: number[];
  /** How many are known to be exactly so long. */
  exact: Map<number, number>;
}

function inOrder(rows: readonly FacetRow[]): Lengths {
  const lengths = rows.flatMap(({ length }) => length ?? []);
  const exact = new Map<number, number>();
  for (const { min, max } of lengths) if (min === max) exact.set(min, (exact.get(min) ?? 0) + 1);
  return {
    ids: new Set(rows.map(({ id }) => id)),
    mins: lengths.map(({ min }) => min).sort(ascending),
    maxes: lengths.flatMap(({ max }) => max ?? []).sort(ascending),
    exact,
  };
}

const groupKey = (measure: LengthMeasure, cause: string): string => `${measure} ${cause}`;

/** The lengths of all rows by measure, and by measure and how it began. */
const lengthsOf = oncePer((rows: readonly FacetRow[]) => {
  const byKey = new Map<string, FacetRow[]>();
  for (const row of rows)
    if (row.length)
      for (const cause of ['', ...new Set(row.cause)]) {
        const key = groupKey(row.length.measure, cause);
        const group = byKey.get(key) ?? [];
        byKey.set(key, group);
        group.push(row);
      }
  return new Map([...byKey].map(([key, group]) => [key, inOrder(group)]));
});

const rowsById = oncePer((rows: readonly FacetRow[]) => new Map(rows.map((row) => [row.id, row])));

function rankAmong({ id, length }: FacetRow, lengths: Lengths | undefined): LengthRank | undefined {
  if (!length || !lengths) return undefined;
  const among = lengths.mins.length - Number(lengths.ids.has(id));
  if (among < fewestRanked) return undefined;
  const { min, max } = length;
  // What is exactly as long would count as shorter and as longer; itself is among those.
  const same = min === max ? (lengths.exact.get(min) ?? 0) : 0;
  const surelyShorter = bisectRight(lengths.maxes, min) - same;
  const surelyLonger = max === null ? 0 : lengths.mins.length - bisectLeft(lengths.mins, max) - same;
  return {
    measure: length.measure,
    among,
    surelyShorter,
    surelyLonger,
    undecided: among - surelyShorter - surelyLonger,
  };
}

/**
 * The place of one row's length among all others that are measured alike, and began in one way where that is named; the
 * row itself is not counted. `undefined` where it has no length or fewer than `fewestRanked` others have one.
 *
 * @param rows the whole collection; the same list each time, of which an order is kept.
 */
export const rankLength = (row: FacetRow, rows: readonly FacetRow[], cause = ''): LengthRank | undefined =>
  row.length && rankAmong(row, lengthsOf(rows).get(groupKey(row.length.measure, cause)));

/** From this many others on, places are told in hundredths: each new incident would change every count. */
const fewestInShares = 1000;

/** "12 of 80", or of many "about 15% of some 9,800"; and how many cannot be told apart, which may be none. */
function placeOf({ among, surelyShorter, undecided }: LengthRank): { longerThan: string; doubt: string } {
  const doubt = (count: string): string => (undecided === 0 ? '' : `; ${count} cannot be told apart from it`);
  if (among < fewestInShares)
    return { longerThan: `${surelyShorter} of ${among}`, doubt: doubt(String(undecided)) };
  const share = (count: number): string => `about ${Math.round((100 * count) / among)}%`;
  const hundreds = (Math.round(among / 100) * 100).toLocaleString('en-GB');
  return {
    longerThan: `${share(surelyShorter)} of some ${hundreds}`,
    doubt: doubt(200 * undecided < among ? 'fewer than 1%' : share(undecided)),
  };
}

/**
 * A record's place in words: among all others, then among those that began alike where these are enough. Nothing where
 * the collection does not list it or there are too few.
 */
export function rankSentences({ id, cause }: IncidentRecord, rows: readonly FacetRow[]): string[] {
  const row = rowsById(rows).get(id);
  const overall = row && rankLength(row, rows);
  if (!overall) return [];
  const alike = cause.trigger.filter(isInformative).flatMap(({ is, label }) => {
    const rank = rankLength(row, rows, is);
    if (!rank) return [];
    const { longerThan, doubt } = placeOf(rank);
    return [`Of those that ${causeParts.trigger.verb.first} “${label}”: longer than ${longerThan}${doubt}.`];
  });
  const { longerThan, doubt } = placeOf(overall);
  return [
    `Longer than ${longerThan} other incidents whose duration ${measureNames[overall.measure]} is known${doubt}.`,
    ...alike,
  ];
}

import type { IncidentRecord } from '../../../../schemas/record.ts';
import { causeParts } from '../../../core/record/cause-parts.ts';
import { measureNames, type LengthMeasure } from '../../../core/record/lengths.ts';
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

/**
 * The place of one row's length among all others that are measured alike; the row itself is not counted. `undefined`
 * where it has no length or fewer than `fewestRanked` others have one.
 */
export function rankLength({ id, length }: FacetRow, rows: readonly FacetRow[]): LengthRank | undefined {
  if (!length) return undefined;
  const others = rows.flatMap((row) =>
    row.id !== id && row.length?.measure === length.measure ? [row.length] : [],
  );
  if (others.length < fewestRanked) return undefined;
  const isSame = (other: typeof length): boolean => other.min === length.min && other.max === length.max;
  const surelyShorter = others.filter(
    (other) => other.max !== null && other.max <= length.min && !isSame(other),
  ).length;
  const surelyLonger = others.filter(
    (other) => length.max !== null && other.min >= length.max && !isSame(other),
  ).length;
  return {
    measure: length.measure,
    among: others.length,
    surelyShorter,
    surelyLonger,
    undecided: others.length - surelyShorter - surelyLonger,
  };
}

const doubtOf = ({ undecided }: LengthRank): string =>
  undecided === 0 ? '' : `; ${String(undecided)} cannot be told apart from it`;

/**
 * A record's place in words: among all others, then among those that began alike where these are enough. Nothing where
 * the collection does not list it or there are too few.
 */
export function rankSentences({ id, cause }: IncidentRecord, rows: readonly FacetRow[]): string[] {
  const row = rows.find((other) => other.id === id);
  const overall = row && rankLength(row, rows);
  if (!overall) return [];
  const alike = cause.trigger.filter(isInformative).flatMap(({ is, label }) => {
    const rank = rankLength(
      row,
      rows.filter((other) => other.cause.includes(is)),
    );
    if (!rank) return [];
    return [
      `Of those that ${causeParts.trigger.verb.first} “${label}”: longer than ${String(rank.surelyShorter)} of ${String(rank.among)}${doubtOf(rank)}.`,
    ];
  });
  return [
    `Longer than ${String(overall.surelyShorter)} of ${String(overall.among)} other incidents whose length ${measureNames[overall.measure]} is known${doubtOf(overall)}.`,
    ...alike,
  ];
}

import type { DurationOrAbsent, IncidentRecord } from '../../../../schemas/record.ts';
import { formatLeast } from '../../../core/format/least-length.ts';
import type { Bounds } from '../../../core/inexact/bounds.ts';
import { differenceBetween } from '../../../core/inexact/difference.ts';
import { durationUnits, type DurationUnit } from '../../../core/inexact/duration-units.ts';

/** A length, or how long after its start of impact something was: seconds between which it surely lies. */
export interface Measured {
  sure: Bounds;
  /** The coarsest unit behind it. */
  unit: DurationUnit;
}

export const measuredDuration = (value: DurationOrAbsent): Measured | undefined =>
  value.known ? { sure: { low: value.min, high: value.max ?? Infinity }, unit: value.unit } : undefined;

/** How long a moment is after the start of impact, negative before it; `undefined` where nothing bounds that. */
export function measuredSinceStart(
  { times }: IncidentRecord,
  moment: keyof IncidentRecord['times'],
): Measured | undefined {
  const { started, [moment]: other } = times;
  if (!started.at.known || !other.at.known) return undefined;
  return differenceBetween(started.at, other.at);
}

const coarser = (a: DurationUnit, b: DurationUnit): DurationUnit =>
  durationUnits.indexOf(a) > durationUnits.indexOf(b) ? a : b;

/** By how much one is surely more than another, in words; `undefined` where it may be as much, or nearly. */
export const surelyMore = (a: Measured, b: Measured): string | undefined =>
  formatLeast(a.sure.low - b.sure.high, coarser(a.unit, b.unit));

/** How a row says that one cell is more than another: "longer", "later". */
export type MoreWord = 'longer' | 'later';

/**
 * What each cell of a row says of its difference: "longer by at least 3 h 39 min". Of two, the one that is more says it;
 * of more, each is set against the one that surely was least, or else may have been, by its name. Nothing is said that
 * the bounds leave open, nor of a cell that is not known.
 *
 * @param values by column; `undefined` where nothing is known.
 * @param names by column.
 */
export function cellDifferences(
  values: readonly (Measured | undefined)[],
  names: readonly string[],
  more: MoreWord,
): (string | undefined)[] {
  const known = values.flatMap((value, index) => (value ? [{ value, index }] : []));
  const [least] = [...known].sort(
    (a, b) =>
      compareEnds(a.value.sure.high, b.value.sure.high) || compareEnds(a.value.sure.low, b.value.sure.low),
  );
  return values.map((value, index) => {
    if (!value || !least || least.index === index) return undefined;
    const by = surelyMore(value, least.value);
    if (by === undefined) return undefined;
    return values.length === 2
      ? `${more} by at least ${by}`
      : `${more} than ${names[least.index] ?? ''} by at least ${by}`;
  });
}

/** Infinite ends have no difference. */
const compareEnds = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** Whether two or more are known and none is surely more than another. */
export const mayBeEqual = (values: readonly (Measured | undefined)[]): boolean => {
  const known = values.filter((value) => value !== undefined);
  return known.length > 1 && known.every((a) => known.every((b) => surelyMore(a, b) === undefined));
};

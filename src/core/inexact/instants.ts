import type { RecordedTime } from '../../../schemas/record.ts';

/** Instants of a recorded time in milliseconds since 1970-01-01T00:00Z, to reckon with; infinite where it is open. */

const parse = (instant: string | null, open: number): number =>
  instant === null ? open : Date.parse(instant);

/** The first instant that the time may have been. */
export const earliestOf = ({ earliest }: Pick<RecordedTime, 'earliest'>): number =>
  parse(earliest, -Infinity);

/** The instant after the last one that the time may have been. */
export const latestOf = ({ latest }: Pick<RecordedTime, 'latest'>): number => parse(latest, Infinity);

/** The bounds of a time that are known. */
export const boundsOf = (time: Pick<RecordedTime, 'earliest' | 'latest'>): number[] =>
  [earliestOf(time), latestOf(time)].filter((instant) => Number.isFinite(instant));

/** An instant as a record has it: ISO 8601 in UTC, to the second. */
export const toInstant = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

/** A bound as a record has it; `null` where it is infinite. */
export const toBound = (milliseconds: number): string | null =>
  Number.isFinite(milliseconds) ? toInstant(milliseconds) : null;

export const durationUnits = ['second', 'minute', 'hour', 'day'] as const;
export type DurationUnit = (typeof durationUnits)[number];

export const secondsIn: Record<DurationUnit, number> = { second: 1, minute: 60, hour: 3_600, day: 86_400 };

export const millisecondsIn: Record<DurationUnit, number> = {
  second: secondsIn.second * 1_000,
  minute: secondsIn.minute * 1_000,
  hour: secondsIn.hour * 1_000,
  day: secondsIn.day * 1_000,
};

/**
 * How long something lasted, as far as it is known.
 *
 * - Unit: seconds, >= 0. `max` is `undefined` where nothing bounds it.
 * - `min` and `max` surely enclose the true duration; `nominalMin` and `nominalMax` are the values as written,
 *   without the width of their smallest unit, and are what a page shows when `unit` is a minute or less.
 * - `unit` is the smallest unit that was written: nothing finer may be shown.
 */
export interface InexactDuration {
  min: number;
  max: number | undefined;
  nominalMin: number;
  nominalMax: number | undefined;
  unit: DurationUnit;
}

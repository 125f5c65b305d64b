/** The smallest unit a time was written with, from the finest; apart from the reading of times, which needs calendars. */
export const timePrecisions = ['second', 'minute', 'hour', 'day', 'month', 'year'] as const;
export type TimePrecision = (typeof timePrecisions)[number];

import { secondsIn } from '../core/inexact/duration-units.ts';

const { minute, hour, day } = secondsIn;

/** Lengths that people know, for the marks of every logarithmic axis: each some four to twelve times the one before. */
export const familiarLengths: readonly { seconds: number; label: string }[] = [
  { seconds: minute, label: '1 min' },
  { seconds: 10 * minute, label: '10 min' },
  { seconds: hour, label: '1 h' },
  { seconds: 6 * hour, label: '6 h' },
  { seconds: day, label: '1 day' },
  { seconds: 7 * day, label: '1 week' },
  { seconds: 30 * day, label: '30 days' },
  { seconds: 365 * day, label: '1 year' },
];

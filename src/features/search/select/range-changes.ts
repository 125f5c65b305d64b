import type { Range } from '../state/ranges.ts';

/** A range with one end set anew, or opened. An end beyond the other takes the other along: the last choice counts. */
export function withEnd(range: Range, end: 'min' | 'max', value: number | undefined): Range {
  const other = end === 'min' ? 'max' : 'min';
  const kept = range[other];
  if (value === undefined) return kept === undefined ? {} : { [other]: kept };
  if (kept === undefined) return { [end]: value };
  const isCrossed = end === 'min' ? value > kept : value < kept;
  return { [end]: value, [other]: isCrossed ? value : kept };
}

import type { IncidentRecord, RecordedDuration } from '../../../schemas/record.ts';
import { formatDuration } from '../format/duration.ts';

export type LengthMeasure = 'span' | 'inWindows' | 'stated';

export const measureNames: Record<LengthMeasure, string> = {
  span: 'from the start of impact to its end',
  inWindows: 'in its impact windows',
  stated: 'as stated',
};

export interface Length {
  measure: LengthMeasure;
  duration: RecordedDuration;
  text: string;
}

/**
 * How long an outage was, by the first measure that is known: the span, else what somebody stated, else its windows.
 * `undefined` for an exposure, which has no duration, and where nothing is known. The measure is always named.
 */
export function lengthOf({ duration, kind }: IncidentRecord): Length | undefined {
  if (kind.length === 1 && kind[0] === 'exposure') return undefined;
  for (const measure of ['span', 'stated', 'inWindows'] as const) {
    const value = duration[measure];
    if (value.known) return { measure, duration: value, text: formatDuration(value) };
  }
  return undefined;
}

import type { IncidentRecord, RecordedDuration } from '../../../schemas/record.ts';
import { formatDuration } from '../format/duration.ts';
import { isCounted, isExposure } from './predicates.ts';

export type LengthMeasure = 'span' | 'inWindows' | 'stated';

export const measureNames: Record<LengthMeasure, string> = {
  span: 'from the start of impact to its end',
  inWindows: 'in its impact windows',
  stated: 'as stated',
};

/** "recorded for 2 of 13 services", where windows are known of some only; `undefined` where they speak for all. */
export const windowScope = ({ duration: { inWindowsServices: of } }: IncidentRecord): string | undefined =>
  of && of.recorded < of.total ? `recorded for ${of.recorded} of ${of.total} services` : undefined;

/** Ids of the sources behind a length by one measure. */
export function lengthSources(
  { duration, times, impact }: IncidentRecord,
  measure: LengthMeasure,
): readonly string[] {
  if (measure === 'stated') return duration.statedSources;
  const parts = measure === 'span' ? [times.started, times.ended] : impact.filter(isCounted);
  return [...new Set(parts.flatMap(({ sources }) => sources))];
}

export interface Length {
  measure: LengthMeasure;
  duration: RecordedDuration;
  text: string;
}

/**
 * Whether the span is an envelope around windows with pauses between them: what was down for two hours in two waves was
 * not down for the six between the first and the last minute. Said only where windows of all services are recorded.
 */
export function isEnvelope(record: IncidentRecord): boolean {
  const { span, inWindows } = record.duration;
  if (!span.known || !inWindows.known || windowScope(record) !== undefined) return false;
  return inWindows.max !== null && inWindows.max < span.min;
}

/**
 * How long an outage was, by the first measure that is known: the span, else what someone stated, else its windows
 * where they speak for all of its services; the windows first where the span is only their envelope.
 * `undefined` for an exposure, which has no duration, and where nothing is known. The measure is always named.
 */
export function lengthOf(record: IncidentRecord): Length | undefined {
  const { duration } = record;
  if (isExposure(record)) return undefined;
  const order: LengthMeasure[] = isEnvelope(record) ? ['inWindows'] : ['span', 'stated', 'inWindows'];
  for (const measure of order) {
    const value = duration[measure];
    const isPartial = measure === 'inWindows' && windowScope(record) !== undefined;
    if (value.known && !isPartial) return { measure, duration: value, text: formatDuration(value) };
  }
  return undefined;
}

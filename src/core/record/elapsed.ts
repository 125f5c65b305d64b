import type { IncidentRecord, RecordedDuration, RecordedTime } from '../../../schemas/record.ts';
import { formatDuration } from '../format/duration.ts';
import { unionDuration } from '../inexact/between.ts';
import { toRecordedDuration } from '../inexact/recorded.ts';

export interface Elapsed {
  duration: RecordedDuration;
  isBefore: boolean;
}

/** How long a time is after the start of impact, or before it; `undefined` where the start is not known or is this time. */
export function elapsedSinceStart({ times }: IncidentRecord, at: RecordedTime): Elapsed | undefined {
  const started = times.started.at;
  if (!started.known || started.text === at.text) return undefined;
  const qualifier = started.qualifier === 'exact' && at.qualifier === 'exact' ? 'exact' : 'between';
  const stretch = (from: RecordedTime, to: RecordedTime): RecordedDuration | undefined => {
    const duration = unionDuration([{ from, to }]);
    return duration && duration.nominalMax !== 0 ? toRecordedDuration(duration, qualifier) : undefined;
  };
  const after = stretch(started, at);
  if (after) return { duration: after, isBefore: false };
  const before = stretch(at, started);
  return before && { duration: before, isBefore: true };
}

/** "7 h 6 min to 7 h 11 min after impact began". */
export function formatElapsed({ duration, isBefore }: Elapsed): string {
  return `${formatDuration(duration)} ${isBefore ? 'before' : 'after'} impact began`;
}

const isToTheMinute = ({ qualifier, precision }: RecordedTime): boolean =>
  qualifier === 'exact' && (precision === 'minute' || precision === 'second');

/** Whether a time is the minute or second in which impact began, both as exact as that. */
export const isAtStart = ({ times: { started } }: IncidentRecord, at: RecordedTime): boolean =>
  started.at.known &&
  isToTheMinute(started.at) &&
  isToTheMinute(at) &&
  started.at.earliest?.slice(0, 16) === at.earliest?.slice(0, 16);

import type { RecordedDuration } from '../../../schemas/record.ts';
import { formatBounds } from '../format/bounds.ts';
import type { Incident } from '../incident/incident.ts';
import type { OwnCheck } from './rule.ts';

/** A stated duration is mostly rounded: up to this part of the derived one it may lie outside. */
const tolerance = 0.1;

/** By what part of the derived duration the stated one is too short (below 0) or too long (above 0). */
function deviation(stated: RecordedDuration, derived: RecordedDuration): number {
  if (stated.max !== null && stated.max < derived.min) return (stated.max - derived.min) / derived.min;
  if (derived.max !== null && stated.min > derived.max) return (stated.min - derived.max) / derived.max;
  return 0;
}

/** What a statement may mean by "how long": from start to end, or the windows alone where all of them are known. */
function derivedDurations({ duration: { span, inWindows, inWindowsServices } }: Incident) {
  const isWhole = inWindowsServices !== undefined && inWindowsServices.recorded >= inWindowsServices.total;
  return [
    ...(span.known ? [{ derived: span, from: 'started and ended' }] : []),
    ...(inWindows.known && isWhole ? [{ derived: inWindows, from: 'the windows of impact' }] : []),
  ];
}

export const durationDisagrees: OwnCheck = (incident) => {
  const { stated } = incident.duration;
  if (!stated.known) return [];
  const compared = derivedDurations(incident).map((one) => ({
    ...one,
    by: deviation(stated, one.derived),
  }));
  const [nearest] = compared.sort((a, b) => Math.abs(a.by) - Math.abs(b.by));
  if (!nearest || Math.abs(nearest.by) <= tolerance) return [];
  const { derived, from, by } = nearest;
  const range = formatBounds({ low: derived.min, high: derived.max ?? Infinity });
  return [
    {
      path: typeof incident.file.frontMatter.duration === 'object' ? ['duration', 'value'] : ['duration'],
      message: `The stated duration is more than a tenth ${by < 0 ? 'shorter' : 'longer'} than ${from} allow (${range}).`,
      allowed: 'a duration between the two; else a claim about "duration" with its status and reason',
    },
  ];
};

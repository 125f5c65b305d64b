import type { IncidentRecord } from '../../../schemas/record.ts';
import { durationBounds, formatBounds } from '../../core/format/bounds.ts';
import { formatDate } from '../../core/format/date.ts';
import { formatDuration } from '../../core/format/duration.ts';
import { distribute, type DrawnDistribution, type Observation, type Sample } from './distribution.ts';
import {
  isEnvelope,
  lengthOf,
  lengthSources,
  windowScope,
  type LengthMeasure,
} from '../../core/record/lengths.ts';
import { lengthAxis } from '../../drawing/log-axis.ts';
import { isExposure } from '../../core/record/predicates.ts';

const noLength = 'without a duration: an exposure, or nothing was affected';
const inWaves = 'in waves, whose start to end would count the pauses';
const inPart = 'with windows of some services only';
const otherwise = 'with a duration by another measure only';

/** Why a measure does not fit a record, whatever is known of it. */
function unfitness(record: IncidentRecord, measure: LengthMeasure): string | undefined {
  const value = record.duration[measure];
  if (isExposure(record) || (!value.known && value.reason === 'not-applicable')) return noLength;
  if (measure === 'span' && isEnvelope(record)) return inWaves;
  if (measure === 'inWindows' && value.known && windowScope(record) !== undefined) return inPart;
  return value.known || lengthOf(record) === undefined ? undefined : otherwise;
}

function observe(record: IncidentRecord, measure: LengthMeasure): Observation | undefined {
  const value = record.duration[measure];
  if (!value.known) return undefined;
  const bounds = durationBounds(value);
  // Longer than nothing, and no more: nobody knows how long.
  if (bounds.low <= 0 && bounds.high === Infinity) return undefined;
  const { id, title, date } = record;
  const sources = lengthSources(record, measure);
  return { id, title, date: formatDate(date), bounds, text: formatDuration(value), sources };
}

/**
 * How long the incidents were, by one measure and no other; each is an observation, missing, or left out with a reason.
 * An outage in waves is left out of the span, which would count its pauses, and counts by its windows.
 */
export function lengthSample(records: readonly IncidentRecord[], measure: LengthMeasure): Sample {
  const reasons = [noLength, inWaves, inPart, otherwise];
  const counts = new Map<string, number>();
  const observations: Observation[] = [];
  let missing = 0;
  for (const record of records) {
    const reason = unfitness(record, measure);
    const observation = observe(record, measure);
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    else if (observation) observations.push(observation);
    else missing += 1;
  }
  const leftOut = reasons.flatMap((reason) => {
    const count = counts.get(reason) ?? 0;
    return count > 0 ? [{ reason, count }] : [];
  });
  return { observations, missing, leftOut };
}

/** The lengths of incidents by one measure, on an axis of their own. */
export function drawLengths(records: readonly IncidentRecord[], measure: LengthMeasure): DrawnDistribution {
  const sample = lengthSample(records, measure);
  const axis = lengthAxis(sample.observations.map(({ bounds }) => bounds));
  return { ...distribute(sample, axis, formatBounds), ticks: axis.ticks };
}

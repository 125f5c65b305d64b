import type { IncidentRecord } from '../../../schemas/record.ts';
import type { Moment } from '../../../schemas/vocabulary.ts';
import { differenceBounds, formatLag } from '../../core/format/bounds.ts';
import { formatDate } from '../../core/format/date.ts';
import { differenceBetween } from '../../core/inexact/difference.ts';
import {
  distribute,
  leastForMedian,
  type Distribution,
  type DrawnDistribution,
  type Observation,
  type Sample,
} from './distribution.ts';
import { lagAxis, type LogAxis } from '../../drawing/log-axis.ts';
import { isExposure } from '../../core/record/predicates.ts';

const noImpact = 'without a start of impact: an exposure, or nothing was affected';

function isUnfit(record: IncidentRecord, moment: Moment): boolean {
  const times = [record.times.started.at, record.times[moment].at];
  return isExposure(record) || times.some((at) => !at.known && at.reason === 'not-applicable');
}

function observe(record: IncidentRecord, moment: Moment): Observation | undefined {
  const [from, to] = [record.times.started.at, record.times[moment].at];
  const difference = from.known && to.known ? differenceBetween(from, to) : undefined;
  if (!difference) return undefined;
  const bounds = differenceBounds(difference);
  const { id, title, date, times } = record;
  const sources = [...new Set([...times.started.sources, ...times[moment].sources])];
  return { id, title, date: formatDate(date), bounds, text: formatLag(bounds), sources };
}

/** How long after the start of impact a moment was; negative where it was before. Only where both times are known. */
export function lagSample(records: readonly IncidentRecord[], moment: Moment): Sample {
  const fit = records.filter((record) => !isUnfit(record, moment));
  const observations = fit.flatMap((record) => observe(record, moment) ?? []);
  const unfit = records.length - fit.length;
  return {
    observations,
    missing: fit.length - observations.length,
    leftOut: unfit > 0 ? [{ reason: noImpact, count: unfit }] : [],
  };
}

/** The lags of one organization. */
interface OrganizationLags extends Distribution {
  id: string;
  label: string;
}

export interface Lags extends DrawnDistribution {
  /** Organizations with enough of them for a median, by name; a list by length would be a ranking. */
  organizations: OrganizationLags[];
}

function byOrganization(
  records: readonly IncidentRecord[],
  moment: Moment,
  axis: LogAxis,
): OrganizationLags[] {
  const names = new Map(
    records.flatMap(({ organizations }) => organizations.map(({ id, name }) => [id, name])),
  );
  return [...names]
    .map(([id, label]): OrganizationLags => {
      const own = records.filter(({ organizations }) => organizations.some((owner) => owner.id === id));
      return { id, label, ...distribute(lagSample(own, moment), axis, formatLag) };
    })
    .filter(({ n }) => n >= leastForMedian)
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** How long after the start of impact a moment was, over all and by organization on the same axis. */
export function drawLags(records: readonly IncidentRecord[], moment: Moment): Lags {
  const sample = lagSample(records, moment);
  const axis = lagAxis(sample.observations.map(({ bounds }) => bounds));
  return {
    ...distribute(sample, axis, formatLag),
    ticks: axis.ticks,
    organizations: byOrganization(records, moment, axis),
  };
}

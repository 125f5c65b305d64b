import type { RecordedTime, TimeOrAbsent } from '../../../schemas/record.ts';
import { millisecondsIn } from '../inexact/duration-units.ts';
import { earliestOf, latestOf } from '../inexact/instants.ts';
import type { Incident } from '../incident/incident.ts';

/** When an outage was going on, as far as its record says: milliseconds since 1970, from the first to before the last. */
export interface Stretch {
  from: number;
  to: number;
  /** Known better than to the day, at both ends. */
  isExact: boolean;
}

const { day } = millisecondsIn;

/** Of a longer outage only its first days are looked at. */
const maxDays = 7;

const isFine = (time: TimeOrAbsent): time is RecordedTime =>
  time.known && !['day', 'month', 'year'].includes(time.precision);

/** Data may lie open for months, and much else happens meanwhile. */
const wasOut = ({ kind }: Pick<Incident, 'kind'>): boolean =>
  kind.some((word) => word !== 'exposure' && word !== 'near-miss');

/** From its day to the next where a record says no more; `undefined` where nothing was out. */
export function stretchOf(incident: Pick<Incident, 'date' | 'kind' | 'times'>): Stretch | undefined {
  if (!wasOut(incident)) return undefined;
  const { started, ended } = incident.times;
  const midnight = Date.parse(`${incident.date}T00:00:00Z`);
  const isExact = isFine(started.at) && isFine(ended.at);
  const begin = started.at.known ? earliestOf(started.at) : -Infinity;
  const end = ended.at.known ? latestOf(ended.at) : Infinity;
  const from = Number.isFinite(begin) ? begin : midnight;
  const to = Number.isFinite(end) ? end : Math.max(from, midnight) + day;
  return { from, to: Math.min(to, from + maxDays * day), isExact };
}

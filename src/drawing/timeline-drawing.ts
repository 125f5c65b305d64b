import { scaleUtc } from 'd3-scale';
import type { IncidentRecord, RecordedTime } from '../../schemas/record.ts';
import { moments } from '../../schemas/vocabulary.ts';
import { millisecondsIn } from '../core/inexact/duration-units.ts';
import { boundsOf, earliestOf, latestOf } from '../core/inexact/instants.ts';
import { formatDayOfYear } from '../core/format/date.ts';
import { clockInstants, drawnInstant, formatClock, formatTime } from '../core/format/time.ts';
import { otherTimes } from '../core/record/other-times.ts';
import type { Bar, Mark, Tick } from './drawing-marks.ts';
import { logScale } from './drawing-axis.ts';
import { impactWindows } from './impact-windows.ts';
import type { TimelineView } from './timeline-view.ts';

/** A timeline from 0 to 1, ready to be drawn at any width. Lanes: what was adopted, what the write-up tells, other published times. */
export interface TimelineDrawing {
  ticks: Tick[];
  impact: Bar | undefined;
  /** The windows, where the outage came in waves; they are drawn in place of the one bar. */
  windows: Bar[];
  moments: Mark[];
  entries: Mark[];
  others: Mark[];
  /** On a logarithmic one the ticks are lengths since the start of impact. */
  scale: TimelineView['scale'];
  /** Times of others that lie outside the drawing. */
  outside: number;
  /** Moments that lie outside, in words: those known to the month or the year only. */
  leftOut: string[];
}

export interface Domain {
  from: number;
  to: number;
}

const { second, minute, hour, day } = millisecondsIn;

/** Room on either side of a drawing, so that a mark at its end is whole: a part of its length, or that of a moment. */
const marginShare = 0.06;
const leastMargin = 5 * minute;

export function withMargin({ from, to }: Domain): Domain {
  const margin = Math.max((to - from) * marginShare, leastMargin);
  return { from: from - margin, to: to + margin };
}

const isFine = ({ precision }: RecordedTime): boolean => precision !== 'month' && precision !== 'year';

const instantsOf = (time: RecordedTime): number[] => [
  ...[drawnInstant(time) ?? []].flat(),
  ...boundsOf(time),
];

const fineMoments = ({ times }: IncidentRecord): RecordedTime[] =>
  Object.values(times).flatMap(({ at }) => (at.known && isFine(at) ? [at] : []));
const fineEntries = ({ timeline }: IncidentRecord): RecordedTime[] =>
  timeline.map(({ at }) => at).filter(isFine);

/** Whether a record has a time finer than a month, so that its timeline can be drawn. */
export const hasTimeline = (record: IncidentRecord): boolean =>
  [...fineMoments(record), ...fineEntries(record)].length > 0;

/**
 * The moments decide the width, and those entries of the write-up that lie near them: what prepared an outage days
 * before is told in the text, and other published times do not count.
 */
function domainOf(record: IncidentRecord): Domain | undefined {
  const known = fineMoments(record);
  const entries = fineEntries(record);
  const moments = (known.length > 0 ? known : entries).flatMap(instantsOf);
  if (moments.length === 0) return undefined;
  const reach = Math.max(Math.max(...moments) - Math.min(...moments), hour);
  const isNear = (instant: number): boolean =>
    instant >= Math.min(...moments) - reach && instant <= Math.max(...moments) + reach;
  const instants = [
    ...moments,
    ...entries
      .map(instantsOf)
      .filter((all) => all.every(isNear))
      .flat(),
  ];
  return withMargin({ from: Math.min(...instants), to: Math.max(...instants) });
}

/** Where an instant lies, from 0 to 1 within the domain; an infinite one lies at the edge. */
export const positionIn =
  ({ from, to }: Domain) =>
  (instant: number): number => {
    if (!Number.isFinite(instant)) return instant < 0 ? 0 : 1;
    return (instant - from) / (to - from);
  };

/** Moments nearer to one another than this part of a drawing are one mark with two names. */
const leastApart = 1 / 120;

/** So many moments that cannot be told apart make a linear axis unreadable. */
const mostTogether = 2;

interface TimelineAxis {
  scale: TimelineView['scale'];
  position: (instant: number) => number;
  ticks: Tick[];
}

/**
 * The axis of one outage: by the clock, or where its moments would lie on one another, since they are minutes apart in an
 * outage of days, on a logarithmic scale from the start of impact.
 */
function axisOf(record: IncidentRecord, domain: Domain): TimelineAxis {
  const linear = positionIn(domain);
  const clock: TimelineAxis = {
    scale: 'linear',
    position: linear,
    ticks: clockTicks(domain, linear, record.date),
  };
  const { started } = record.times;
  const zero = started.at.known ? drawnInstant(started.at) : undefined;
  const together = (position: (instant: number) => number): number => {
    const places = [
      ...new Set(Object.values(record.times).flatMap(({ at }) => (at.known ? (drawnInstant(at) ?? []) : []))),
    ]
      .map(position)
      .sort((a, b) => a - b);
    return places.filter((place, index) => index > 0 && place - (places[index - 1] ?? 0) < leastApart).length;
  };
  if (zero === undefined || together(linear) < mostTogether) return clock;
  const { scale, ticks } = logScale([domain.from, domain.to].map((instant) => (instant - zero) / second));
  const position = (instant: number): number =>
    Number.isFinite(instant) ? scale((instant - zero) / second) : linear(instant);
  return together(position) < together(linear) ? { scale: 'log', position, ticks } : clock;
}

/** Draws the time of one record; `undefined` when it has no time finer than a month. */
export function drawTimeline(record: IncidentRecord): TimelineDrawing | undefined {
  const domain = domainOf(record);
  if (!domain) return undefined;
  const { scale, position, ticks } = axisOf(record, domain);
  const within = (instant: number): number => Math.min(1, Math.max(0, position(instant)));
  const mark = (time: RecordedTime, label: string): Mark | undefined => {
    const instant = drawnInstant(time);
    if (instant === undefined) return undefined;
    const at = position(instant);
    return {
      at,
      from: within(earliestOf(time)),
      to: within(latestOf(time)),
      label,
      clock: formatClock(time),
      instants: clockInstants(time),
      text: `${label}: ${formatTime(time, record.date)}`,
    };
  };
  const others = otherTimes(record).flatMap(({ time, text }) => mark(time, text) ?? []);
  const isInside = ({ at }: Mark): boolean => at >= 0 && at <= 1;
  const known = Object.entries(record.times).flatMap(([moment, { at }]) =>
    at.known ? (mark(at, moments[moment as keyof typeof moments].label) ?? []) : [],
  );
  return {
    scale,
    ticks,
    impact: impactBar(record, within),
    windows: impactWindows(record, within),
    moments: known.filter(isInside),
    leftOut: known.filter((moment) => !isInside(moment)).map(({ text }) => text),
    entries: record.timeline.flatMap(({ at, text }) => mark(at, text) ?? []).filter(isInside),
    others: others.filter(isInside),
    outside: others.filter((other) => !isInside(other)).length,
  };
}

function impactBar(record: IncidentRecord, position: (instant: number) => number): Bar | undefined {
  const { started, ended } = record.times;
  if (!started.at.known || started.at.earliest === null || started.at.latest === null) return undefined;
  const from = position(earliestOf(started.at));
  const sureFrom = position(latestOf(started.at));
  const text = (end: string): string =>
    `Impact, from ${started.at.known ? formatTime(started.at, record.date) : ''} ${end}`;
  if (!ended.at.known || ended.at.latest === null)
    return { from, sureFrom, sureTo: sureFrom, to: 1, text: text('to an end that is not known') };
  return {
    from,
    sureFrom,
    // Of an end of which only the latest is known nothing is sure but the start.
    sureTo: Math.max(sureFrom, position(earliestOf(ended.at))),
    to: position(latestOf(ended.at)),
    text: text(`to ${formatTime(ended.at, record.date)}`),
  };
}

/** Ticks of the clock, with days where an axis spans several; `date` is the day that needs no naming. */
export function clockTicks(
  { from, to }: Domain,
  position: (instant: number) => number,
  date: string,
): Tick[] {
  const scale = scaleUtc().domain([from, to]);
  const spansDays = to - from > 2 * day;
  return scale.ticks(6).map((tick) => {
    const iso = tick.toISOString();
    const label =
      spansDays || (iso.slice(11, 16) === '00:00' && !iso.startsWith(date))
        ? formatDayOfYear(iso.slice(0, 10))
        : iso.slice(11, 16);
    return { at: position(tick.getTime()), label, instant: `${iso.slice(0, 16)}Z` };
  });
}

import { scaleLinear, scaleSymlog } from 'd3-scale';
import type { IncidentRecord, RecordedTime } from '../../schemas/record.ts';
import { formatSeconds } from '../core/format/duration.ts';
import { drawnInstant } from '../core/format/time.ts';
import { millisecondsIn, secondsIn } from '../core/inexact/duration-units.ts';
import { boundsOf } from '../core/inexact/instants.ts';
import type { TimelineView, WishedView } from './timeline-view.ts';
import type { Tick } from './drawing-marks.ts';
import { familiarLengths } from './familiar-lengths.ts';

/** One axis for the timelines of several incidents. Positions run from 0 to 1. */
export interface DrawingAxis {
  ticks: Tick[];
  /** Whether there is anything of this incident that the axis can place. */
  canPlace: (record: IncidentRecord) => boolean;
  /** Where an instant of an incident lies; an infinite one lies at the edge. */
  place: (record: IncidentRecord, instant: number) => number;
}

const second = millisecondsIn.second;
const { minute, hour, day } = secondsIn;
const week = 7 * day;

/** An axis is at least that long, so that what was over at once has a width. */
const shortest = 10 * minute;

/** Room on either side, in parts of the length, so that a mark at the end is drawn whole. */
const roomBefore = 0.03;
const roomAfter = 0.04;

/** The same after the end of a logarithmic axis, where this factor takes up about as much of the width. */
const logRoomAfter = 1.15;

/** A logarithmic axis begins that long before zero, so that a mark there is drawn whole. */
const logRoomBefore = minute / 4;

const startOf = ({ times }: IncidentRecord): number | undefined =>
  times.started.at.known ? drawnInstant(times.started.at) : undefined;

/** 00:00 UTC of the day on which an incident began; of its date where the start is not known. */
export function firstMidnight(record: IncidentRecord): number {
  const instant = startOf(record) ?? Date.parse(record.date.padEnd(10, '-01'));
  return Math.floor(instant / (day * second)) * day * second;
}

const knownTimes = ({ times }: IncidentRecord): RecordedTime[] =>
  Object.values(times).flatMap(({ at }) => (at.known ? [at] : []));

const instantsOf = (time: RecordedTime): number[] => [
  ...(drawnInstant(time) === undefined ? [] : [drawnInstant(time) ?? 0]),
  ...boundsOf(time),
];

type Origin = (record: IncidentRecord) => number | undefined;

/** Seconds from the origin of each to every instant that is drawn. */
const offsetsOf = (records: readonly IncidentRecord[], origin: Origin): number[] =>
  records.flatMap((record) => {
    const zero = origin(record);
    if (zero === undefined) return [];
    return knownTimes(record)
      .flatMap(instantsOf)
      .map((instant) => (instant - zero) / second);
  });

/** On a linear axis an outage that takes up a smaller part of it is a stroke in which nothing can be told apart. */
const leastReadable = 1 / 20;

/** The view that a reader wishes; where none wishes for a scale, the linear one if it leaves each outage a length to read. */
export function shownView(records: readonly IncidentRecord[], { axis, scale }: WishedView): TimelineView {
  if (axis === 'clock') return { axis, scale: 'linear' };
  const lengths = records
    .map((record) => Math.max(0, ...offsetsOf([record], startOf)))
    .filter((length) => length > 0);
  const isReadable = Math.min(...lengths) >= leastReadable * Math.max(shortest, ...lengths);
  return { axis, scale: scale ?? (lengths.length === 0 || isReadable ? 'linear' : 'log') };
}

/** The axis that a view asks for, wide enough for all that is known of the incidents. */
export function drawingAxis(records: readonly IncidentRecord[], view: TimelineView): DrawingAxis {
  const isClock = view.axis === 'clock';
  const origin: Origin = isClock ? firstMidnight : startOf;
  const offsets = offsetsOf(records, origin);
  const { scale, ticks } = isClock
    ? clockScale(offsets)
    : view.scale === 'log'
      ? logScale(offsets)
      : linearScale(offsets);
  return {
    ticks,
    canPlace: (record) => origin(record) !== undefined,
    place: (record, instant) => {
      if (!Number.isFinite(instant)) return instant < 0 ? 0 : 1;
      return Math.min(1, Math.max(0, scale((instant - (origin(record) ?? 0)) / second)));
    },
  };
}

export interface ScaleWithTicks {
  scale: (seconds: number) => number;
  ticks: Tick[];
}

const steps = [
  ...[minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute],
  ...[hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour],
  ...[day, 2 * day, week, 2 * week, 4 * week, 12 * week],
];

const mostTicks = 8;
const stepFor = (length: number): number => steps.find((step) => length / step <= mostTicks) ?? 52 * week;

const sinceStart = (seconds: number): string => (seconds === 0 ? '0' : `+${formatSeconds(seconds)}`);

function linearScale(offsets: readonly number[]): ScaleWithTicks {
  const longest = Math.max(shortest, ...offsets);
  const scale = scaleLinear()
    .domain([Math.min(-longest * roomBefore, ...offsets), longest * (1 + roomAfter)])
    .range([0, 1]);
  const step = stepFor(longest);
  const ticks = Array.from({ length: Math.floor(longest / step) + 1 }, (_, index) => ({
    at: scale(index * step),
    label: sinceStart(index * step),
  }));
  return { scale, ticks };
}

/** Zero and what lies before it have a place too; within a minute of zero the scale is nearly linear. */
export function logScale(offsets: readonly number[]): ScaleWithTicks {
  const longest = Math.max(shortest, ...offsets);
  const first = Math.min(-logRoomBefore, ...offsets);
  const last = longest * logRoomAfter;
  const scale = scaleSymlog().constant(minute).domain([first, last]).range([0, 1]);
  const after = familiarLengths.filter(({ seconds }) => seconds <= last);
  const before = familiarLengths.filter(({ seconds }) => -seconds >= first).reverse();
  return {
    scale,
    ticks: [
      ...before.map(({ seconds, label }) => ({ at: scale(-seconds), label: `−${label}` })),
      { at: scale(0), label: '0' },
      ...after.map(({ seconds, label }) => ({ at: scale(seconds), label: `+${label}` })),
    ],
  };
}

/** The time of day on the first day, and from then on the days counted. */
function clockLabel(seconds: number, step: number): string {
  const dayNumber = Math.floor(seconds / day) + 1;
  const rest = ((seconds % day) + day) % day;
  if (rest === 0 && (dayNumber !== 1 || step >= day)) return `day ${String(dayNumber).replace('-', '−')}`;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(rest / hour))}:${pad((rest % hour) / minute)}`;
}

function clockScale(offsets: readonly number[]): ScaleWithTicks {
  const [low, high] = [Math.min(...offsets, day), Math.max(...offsets, 0)];
  const margin = Math.max(shortest, (high - low) * roomAfter);
  const scale = scaleLinear()
    .domain([low - margin, high + margin])
    .range([0, 1]);
  const step = stepFor(high - low + 2 * margin);
  const first = Math.ceil((low - margin) / step);
  const last = Math.floor((high + margin) / step);
  const ticks = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    at: scale((first + index) * step),
    label: clockLabel((first + index) * step, step),
  }));
  return { scale, ticks };
}

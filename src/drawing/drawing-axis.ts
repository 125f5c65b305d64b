import { scaleLinear, scaleSymlog } from 'd3-scale';
import type { IncidentRecord, RecordedTime } from '../../schemas/record.ts';
import { formatSeconds } from '../core/format/duration.ts';
import { drawnInstant } from '../core/format/time.ts';
import { boundsOf } from '../core/inexact/instants.ts';
import type { TimelineView } from './timeline-view.ts';
import type { Tick } from './drawing-marks.ts';

/** One axis for the timelines of several incidents. Positions run from 0 to 1. */
export interface DrawingAxis {
  ticks: Tick[];
  /** Whether there is anything of this incident that the axis can place. */
  canPlace: (record: IncidentRecord) => boolean;
  /** Where an instant of an incident lies; an infinite one lies at the edge. */
  place: (record: IncidentRecord, instant: number) => number;
}

const second = 1_000;
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;

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

interface ScaleWithTicks {
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
  const longest = Math.max(10 * minute, ...offsets);
  const scale = scaleLinear()
    .domain([Math.min(-longest * 0.03, ...offsets), longest * 1.04])
    .range([0, 1]);
  const step = stepFor(longest);
  const ticks = Array.from({ length: Math.floor(longest / step) + 1 }, (_, index) => ({
    at: scale(index * step),
    label: sinceStart(index * step),
  }));
  return { scale, ticks };
}

/** What a logarithmic axis names: lengths that people know. */
const logTicks: [seconds: number, label: string][] = [
  [minute, '1 min'],
  [10 * minute, '10 min'],
  [hour, '1 h'],
  [6 * hour, '6 h'],
  [day, '1 day'],
  [week, '1 week'],
  [4 * week, '4 weeks'],
  [26 * week, '26 weeks'],
];

/** Zero and what lies before it have a place too; within a minute of zero the scale is nearly linear. */
function logScale(offsets: readonly number[]): ScaleWithTicks {
  const longest = Math.max(10 * minute, ...offsets);
  const first = Math.min(-minute / 4, ...offsets);
  const scale = scaleSymlog()
    .constant(minute)
    .domain([first, longest * 1.15])
    .range([0, 1]);
  const after = logTicks.filter(([seconds]) => seconds <= longest * 1.15);
  const before = logTicks.filter(([seconds]) => -seconds >= first).reverse();
  return {
    scale,
    ticks: [
      ...before.map(([seconds, label]) => ({ at: scale(-seconds), label: `−${label}` })),
      { at: scale(0), label: '0' },
      ...after.map(([seconds, label]) => ({ at: scale(seconds), label: `+${label}` })),
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
  const margin = Math.max(10 * minute, (high - low) * 0.04);
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

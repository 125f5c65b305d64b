import { scaleLinear } from 'd3-scale';
import type { IncidentRecord, RecordedTime } from '../../../schemas/record.ts';
import { moments } from '../../../schemas/vocabulary.ts';
import { formatDuration, formatSeconds } from '../format/duration.ts';
import { drawnInstant, formatTime } from '../format/time.ts';
import { elapsedSinceStart } from './elapsed.ts';
import { impactWindows } from './impact-windows.ts';
import type { Bar, Mark, Tick } from './drawing-marks.ts';

/** One record's lane on the common axis; without a known start it has no marks and says so. */
export interface Lane {
  id: string;
  title: string;
  date: string;
  impact: Bar | undefined;
  /** The windows, where the outage came in waves; they are drawn in place of the one bar. */
  windows: Bar[];
  marks: Mark[];
  /** Why nothing is drawn. */
  missing?: string;
}

export interface AlignedTimelines {
  ticks: Tick[];
  lanes: Lane[];
}

const second = 1_000;

const startOf = ({ times }: IncidentRecord): number | undefined =>
  times.started.at.known ? drawnInstant(times.started.at) : undefined;

const knownMoments = ({ times }: IncidentRecord): [string, RecordedTime][] =>
  Object.entries(times).flatMap(([moment, { at }]): [string, RecordedTime][] =>
    at.known ? [[moment, at]] : [],
  );

/** Seconds from the start of impact; negative before it. */
function offset(record: IncidentRecord, instant: number | undefined): number | undefined {
  const start = startOf(record);
  return start === undefined || instant === undefined ? undefined : (instant - start) / second;
}

const parse = (instant: string | null): number | undefined =>
  instant === null ? undefined : Date.parse(instant);

/** Lays the records on one axis that begins at the start of impact of each. */
export function alignTimelines(records: readonly IncidentRecord[]): AlignedTimelines {
  const offsets = records.flatMap((record) =>
    knownMoments(record).flatMap(([, at]) =>
      [drawnInstant(at), parse(at.earliest), parse(at.latest)].flatMap(
        (instant) => offset(record, instant) ?? [],
      ),
    ),
  );
  const longest = Math.max(600, ...offsets);
  const scale = scaleLinear()
    .domain([Math.min(-longest * 0.03, ...offsets), longest * 1.04])
    .range([0, 1]);
  return { ticks: ticksOf(scale, longest), lanes: records.map((record) => laneOf(record, scale)) };
}

type Scale = (value: number) => number;

const steps = [60, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800];

function ticksOf(scale: Scale, longest: number): Tick[] {
  const step = steps.find((length) => longest / length <= 8) ?? 604_800;
  const count = Math.floor(longest / step);
  return Array.from({ length: count + 1 }, (_, index) => ({
    at: scale(index * step),
    label: index === 0 ? '0' : `+${formatSeconds(index * step)}`,
  }));
}

function laneOf(record: IncidentRecord, scale: Scale): Lane {
  const { id, title, date } = record;
  if (startOf(record) === undefined)
    return {
      id,
      title,
      date,
      impact: undefined,
      windows: [],
      marks: [],
      missing: 'When impact began is not known, so this timeline cannot be aligned.',
    };
  // A time that is open on one side reaches to that edge of the drawing.
  const at = (instant: number | undefined, edge: number): number => {
    const seconds = offset(record, instant);
    return seconds === undefined ? edge : scale(seconds);
  };
  const marks = knownMoments(record).map(([moment, time]): Mark => {
    const seconds = offset(record, drawnInstant(time)) ?? 0;
    const label = moments[moment as keyof typeof moments].label;
    return {
      at: scale(seconds),
      from: at(parse(time.earliest), 0),
      to: at(parse(time.latest), 1),
      label,
      clock: clockOf(record, time),
      text: `${label}: ${formatTime(time, date)}`,
    };
  });
  return { id, title, date, impact: impactOf(record, at), windows: impactWindows(record, at), marks };
}

/** Time since the start of impact as a label: "0", "+21 min", "+7 h 6 min to 7 h 11 min". */
function clockOf(record: IncidentRecord, time: RecordedTime): string {
  const elapsed = elapsedSinceStart(record, time);
  return elapsed ? `${elapsed.isBefore ? '−' : '+'}${formatDuration(elapsed.duration)}` : '0';
}

function impactOf(
  { times, date }: IncidentRecord,
  at: (instant: number | undefined, edge: number) => number,
): Bar | undefined {
  const started = times.started.at;
  if (!started.known) return undefined;
  const ended = times.ended.at;
  const from = at(parse(started.earliest), 0);
  const sureFrom = at(parse(started.latest), 1);
  if (!ended.known)
    return {
      from,
      sureFrom,
      sureTo: sureFrom,
      to: 1,
      text: `Impact from ${formatTime(started, date)} to an end that is not known`,
    };
  return {
    from,
    sureFrom,
    sureTo: Math.max(sureFrom, at(parse(ended.earliest), 0)),
    to: at(parse(ended.latest), 1),
    text: `Impact from ${formatTime(started, date)} to ${formatTime(ended, date)}`,
  };
}

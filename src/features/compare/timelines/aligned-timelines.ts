import type { IncidentRecord, RecordedTime } from '../../../../schemas/record.ts';
import { moments } from '../../../../schemas/vocabulary.ts';
import { durationWords, formatDuration } from '../../../core/format/duration.ts';
import { drawnInstant, formatClock, formatTime } from '../../../core/format/time.ts';
import { earliestOf, latestOf } from '../../../core/inexact/instants.ts';
import type { TimelineView } from '../../../drawing/timeline-view.ts';
import { drawingAxis, firstMidnight, type DrawingAxis } from '../../../drawing/drawing-axis.ts';
import type { Bar, Mark, Tick } from '../../../drawing/drawing-marks.ts';
import { outageNames } from '../../../core/record/outage-names.ts';
import { elapsedSinceStart } from '../../../core/record/elapsed.ts';
import { impactWindows } from '../../../drawing/impact-windows.ts';
import { phaseSegments, reachOf } from '../../../core/record/phase-segments.ts';
import {
  phaseLength,
  phaseName,
  phaseSpans,
  type Phase,
  type PhaseSpan,
} from '../../../core/record/phases.ts';

/** A piece of a lane's bar, from 0 to 1: one phase, or hatched where it may have been another. */
export interface PhasePiece {
  from: number;
  to: number;
  /** The phase it surely was; `undefined` where that is not known. */
  phase: Phase | undefined;
  text: string;
}

/** The name of a phase and how long it lasted, and where on the bar it stands. */
export interface PhaseLabel {
  from: number;
  to: number;
  name: string;
  length: string;
}

/** One record's lane on the common axis; what the axis cannot place it says in words. */
export interface Lane {
  id: string;
  /** What sentences call it. */
  name: string;
  title: string;
  pieces: PhasePiece[];
  phaseLabels: PhaseLabel[];
  /** The windows, where the outage came in waves. */
  windows: Bar[];
  marks: Mark[];
  /** Why something, or all of it, is not drawn. */
  missing?: string;
}

export interface AlignedTimelines {
  ticks: Tick[];
  /** In the order of the columns. */
  lanes: Lane[];
  /** What stands above what, in a sentence. */
  caption: string;
}

/** Lays the records on one axis: from the start of impact of each, or by the time of day. */
export function alignTimelines(
  records: readonly IncidentRecord[],
  view: TimelineView = { axis: 'aligned', scale: 'linear' },
): AlignedTimelines {
  const names = outageNames(records);
  const axis = drawingAxis(records, view);
  return {
    ticks: axis.ticks,
    lanes: records.map((record, index) => laneOf(record, names[index] ?? '', axis, view)),
    caption: captionOf(records, view),
  };
}

function captionOf(records: readonly IncidentRecord[], { axis, scale }: TimelineView): string {
  if (axis === 'aligned')
    return scale === 'log'
      ? 'Each timeline begins where its impact began. The scale is logarithmic, so that minutes and days both have room; the same distance is not the same length of time.'
      : 'Each timeline begins where its impact began.';
  return new Set(records.map(firstMidnight)).size === 1
    ? 'By the clock, in UTC: all began on the same day, so marks one above the other happened at the same time.'
    : 'By the clock, in UTC: each from 00:00 of its own first day, so marks one above the other happened at the same time of day, not at the same time.';
}

const missingStart = {
  aligned: 'When impact began is not known, so this timeline cannot be aligned.',
  clock: 'When impact began is not known, so its phases cannot be drawn.',
};

function laneOf(record: IncidentRecord, name: string, axis: DrawingAxis, view: TimelineView): Lane {
  const { id, title, times } = record;
  const isPlaced = axis.canPlace(record);
  const spans = phaseSpans(record);
  const place = (instant: number): number => axis.place(record, instant);
  return {
    id,
    title,
    name,
    pieces: phaseSegments(spans).map(({ from, to, phases, isSure, text }) => ({
      from: place(from),
      to: place(to),
      phase: isSure ? phases[0] : undefined,
      text,
    })),
    phaseLabels: spans.map((span) => phaseLabel(span, place)),
    windows: isPlaced ? impactWindows(record, place) : [],
    marks: isPlaced ? marksOf(record, place, view) : [],
    missing: times.started.at.known ? undefined : missingStart[view.axis],
  };
}

/** A phase whose end is not known reaches to the edge of the drawing. */
function phaseLabel(span: PhaseSpan, place: (instant: number) => number): PhaseLabel {
  const length = phaseLength(span);
  return {
    from: place(earliestOf(span.from)),
    to: place(span.to ? latestOf(span.to) : Infinity),
    name: phaseName(span.phases),
    length: length ? formatDuration(length) : span.to ? 'duration not known' : 'end not known',
  };
}

function marksOf(record: IncidentRecord, place: (instant: number) => number, view: TimelineView): Mark[] {
  return knownMoments(record).flatMap(([moment, time]): Mark[] => {
    const instant = drawnInstant(time);
    if (instant === undefined) return [];
    const label = moments[moment].label;
    const [from, to] = reachOf(time);
    return [
      {
        at: place(instant),
        from: place(from),
        to: place(to),
        label,
        clock: view.axis === 'clock' ? formatClock(time) : clockOf(record, time),
        text: `${label}: ${formatTime(time, record.date)}`,
      },
    ];
  });
}

const knownMoments = ({ times }: IncidentRecord): [keyof typeof moments, RecordedTime][] =>
  (Object.keys(moments) as (keyof typeof moments)[]).flatMap(
    (moment): [keyof typeof moments, RecordedTime][] => {
      const { at } = times[moment];
      return at.known ? [[moment, at]] : [];
    },
  );

/** Time since the start of impact as a label: "0", "+21 min", "−10 min", "at most 15 min after". */
function clockOf(record: IncidentRecord, time: RecordedTime): string {
  const elapsed = elapsedSinceStart(record, time);
  if (!elapsed) return '0';
  const { hedge, length } = durationWords(elapsed.duration);
  return hedge === ''
    ? `${elapsed.isBefore ? '−' : '+'}${length}`
    : `${hedge} ${length} ${elapsed.isBefore ? 'before' : 'after'}`;
}

import type { IncidentRecord, RecordedTime } from '../../../schemas/record.ts';
import { absences, moments, type Moment } from '../../../schemas/vocabulary.ts';
import { timePieces, type TimePiece } from '../../core/format/time.ts';
import { earliestOf } from '../../core/inexact/instants.ts';
import { numbered, type NumberedSource } from '../../core/record/citations.ts';
import { momentClaims } from '../../core/record/facts.ts';
import { otherValues, type OtherValues } from './other-values.ts';

/** A time, or in words why there is none. */
export type TimeView = { pieces: TimePiece[] } | { absence: string };

/** A moment of an outage, which marks its row. */
interface MomentView {
  label: string;
  definition: string;
  /** What the moment is in this outage. */
  means: string | undefined;
  others: OtherValues | undefined;
}

/** One row of the timeline: what the write-up tells of it, the moments that it is, or both. */
export interface TimelineRow {
  time: TimeView;
  moments: MomentView[];
  text: string | undefined;
  sources: NumberedSource[];
}

/** A row that is still being put together. */
interface Draft {
  at: RecordedTime | undefined;
  absence: string;
  moments: MomentView[];
  text: string | undefined;
  sources: readonly string[];
}

const isSameTime = (a: RecordedTime, b: RecordedTime): boolean =>
  a.earliest === b.earliest && a.latest === b.latest && a.precision === b.precision;

/**
 * The row that a moment belongs to: the only one of its very time, or of several the only one that shares a source with
 * it. Two things of one minute may be two things.
 */
function rowOf(rows: readonly Draft[], at: RecordedTime, sources: readonly string[]): Draft | undefined {
  const sameTime = rows.filter((row) => row.at !== undefined && isSameTime(at, row.at));
  if (sameTime.length <= 1) return sameTime[0];
  const sharing = sameTime.filter((row) => row.sources.some((source) => sources.includes(source)));
  return sharing.length === 1 ? sharing[0] : undefined;
}

/** Puts a row where its time belongs, after those that begin no later; rows of the write-up keep their order. */
function insert(rows: Draft[], row: Draft & { at: RecordedTime }): void {
  const later = rows.findIndex(({ at }) => at !== undefined && earliestOf(at) > earliestOf(row.at));
  rows.splice(later === -1 ? rows.length : later, 0, row);
}

/**
 * The timeline of a record as one list: the entries of the write-up with the moments marked in them, moments that the
 * write-up does not tell at their time, and at the end those of which no time is known, with why.
 */
export function timelineRows(record: IncidentRecord): TimelineRow[] {
  const rows = record.timeline.map(({ at, text, sources }): Draft => ({
    at,
    absence: '',
    moments: [],
    text,
    sources,
  }));
  const undated: Draft[] = [];
  for (const moment of Object.keys(moments) as Moment[]) {
    const { at, means, sources } = record.times[moment];
    const claims = momentClaims(record, moment);
    // Why there is no time is a fact too, unless nobody has looked.
    if (!at.known && at.reason === 'not-recorded' && claims.length === 0) continue;
    const { label, definition } = moments[moment];
    const view = { label, definition, means, others: otherValues(record, claims, `for “${label}”`) };
    if (!at.known) {
      undated.push({
        at: undefined,
        absence: absences[at.reason].label,
        moments: [view],
        text: undefined,
        sources,
      });
      continue;
    }
    const row = rowOf(rows, at, sources);
    if (row) {
      row.moments.push(view);
      row.sources = [...row.sources, ...sources];
    } else insert(rows, { at, absence: '', moments: [view], text: undefined, sources });
  }
  return [...rows, ...undated].map(({ at, absence, moments, text, sources }): TimelineRow => ({
    time: at ? { pieces: timePieces(at, record.date) } : { absence },
    moments,
    text,
    sources: numbered(record, sources),
  }));
}

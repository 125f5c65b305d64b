import type { IncidentRecord } from '../../../schemas/record.ts';
import { absences, moments } from '../../../schemas/vocabulary.ts';
import { timePieces, type TimePiece } from '../../core/format/time.ts';
import { numbered, type NumberedSource } from '../../core/record/citations.ts';
import { momentClaims } from '../../core/record/facts.ts';
import { otherValues, type OtherValues } from './other-values.ts';

/** A time, or in words why there is none. */
export type TimeView = { pieces: TimePiece[] } | { absence: string };

/** One moment of an outage with its sources and other published values. */
export interface MomentView {
  label: string;
  definition: string;
  time: TimeView;
  /** What the moment is in this outage. */
  means: string | undefined;
  sources: NumberedSource[];
  others: OtherValues | undefined;
}

/** One entry of the timeline that the write-up tells. */
export interface EntryView {
  pieces: TimePiece[];
  text: string;
  sources: NumberedSource[];
}

/** The moments about which a record or someone else says anything, in the order of the vocabulary. */
export const momentViews = (record: IncidentRecord): MomentView[] =>
  (Object.keys(moments) as (keyof typeof moments)[]).flatMap((moment): MomentView[] => {
    const { at, means, sources } = record.times[moment];
    const claims = momentClaims(record, moment);
    // Why there is no time is a fact too, unless nobody has looked.
    if (!at.known && at.reason === 'not-recorded' && claims.length === 0) return [];
    const { label, definition } = moments[moment];
    return [
      {
        label,
        definition,
        time: at.known ? { pieces: timePieces(at, record.date) } : { absence: absences[at.reason].label },
        means,
        sources: numbered(record, sources),
        others: otherValues(record, claims, `for “${label}”`),
      },
    ];
  });

/** The entries of the write-up in the order of the file. */
export const entryViews = (record: IncidentRecord): EntryView[] =>
  record.timeline.map(({ at, text, sources }) => ({
    pieces: timePieces(at, record.date),
    text,
    sources: numbered(record, sources),
  }));

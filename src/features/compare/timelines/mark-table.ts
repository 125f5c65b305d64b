import type { IncidentRecord, RecordedTime } from '../../../../schemas/record.ts';
import { moments } from '../../../../schemas/vocabulary.ts';
import { formatDuration } from '../../../core/format/duration.ts';
import { formatStretch, formatTime } from '../../../core/format/time.ts';
import { elapsedSinceStart, formatElapsed, isAtStart } from '../../../core/record/elapsed.ts';
import { outageNames } from '../../../core/record/outage-names.ts';
import { isEnvelope } from '../../../core/record/lengths.ts';
import {
  phaseDoubt,
  phaseLength,
  phaseName,
  phaseSpans,
  type PhaseSpan,
} from '../../../core/record/phases.ts';
import { isCounted } from '../../../core/record/predicates.ts';

/** One mark or bar of the drawing in words. */
interface MarkRow {
  what: string;
  /** When it was or began, and where a bar ended. */
  when: string;
  sinceStart: string;
  /** How long a bar lasted; empty for a mark. */
  length: string;
  /** "exact", or in which way it is not. */
  certainty: string;
}

export interface MarkTable {
  id: string;
  name: string;
  title: string;
  rows: MarkRow[];
}

const exactly = 'exact';

const isExact = ({ qualifier, precision }: RecordedTime): boolean =>
  qualifier === 'exact' && (precision === 'second' || precision === 'minute');

const qualifierWords: Record<RecordedTime['qualifier'], string> = {
  exact: '',
  about: 'about',
  'at-least': 'at or after, no later limit known',
  'at-most': 'at or before, no earlier limit known',
  between: 'somewhere between',
};

function certaintyOf(times: readonly RecordedTime[]): string {
  const [loose] = times.filter((time) => !isExact(time));
  if (!loose) return exactly;
  return `inexact: ${qualifierWords[loose.qualifier] || `known to the ${loose.precision}`}`;
}

function sinceStart(record: IncidentRecord, at: RecordedTime): string {
  const elapsed = elapsedSinceStart(record, at);
  if (elapsed) return formatElapsed(elapsed);
  if (isAtStart(record, at)) return 'as impact began';
  return record.times.started.at.known ? 'cannot be distinguished from the start' : 'not known';
}

function momentRows(record: IncidentRecord): MarkRow[] {
  return Object.entries(moments).flatMap(([moment, { label }]): MarkRow[] => {
    const { at } = record.times[moment as keyof typeof moments];
    if (!at.known) return [];
    return [
      {
        what: label,
        when: formatTime(at, record.date),
        sinceStart: moment === 'started' ? '' : sinceStart(record, at),
        length: '',
        certainty: certaintyOf([at]),
      },
    ];
  });
}

function phaseRow(record: IncidentRecord, span: PhaseSpan): MarkRow {
  const { from, to } = span;
  const length = phaseLength(span);
  const doubt = phaseDoubt(span.phases);
  const limits = certaintyOf(to ? [from, to] : [from]);
  const certainty = [
    ...(doubt === undefined ? [] : [doubt]),
    ...(to ? [] : ['its end is not known']),
    ...(limits === exactly ? [] : [`limits ${limits}`]),
  ];
  return {
    what: phaseName(span.phases),
    when: to
      ? formatStretch(from, to, record.date)
      : `${formatTime(from, record.date)} to an end that is not known`,
    sinceStart: sinceStart(record, from),
    length: length ? formatDuration(length) : 'not known',
    certainty: certainty.join('; ') || exactly,
  };
}

/** The windows that are drawn where an outage came in waves. */
function windowRows(record: IncidentRecord): MarkRow[] {
  if (!isEnvelope(record)) return [];
  return record.impact.filter(isCounted).flatMap(({ from, to }): MarkRow[] => {
    if (!from.known || !to.known) return [];
    const length = phaseLength({ phases: [], from, to });
    return [
      {
        what: 'Impact window',
        when: formatStretch(from, to, record.date),
        sinceStart: sinceStart(record, from),
        length: length ? formatDuration(length) : 'not known',
        certainty: certaintyOf([from, to]),
      },
    ];
  });
}

/** Every mark and bar of the drawing of several incidents, one table each, in the order of the records given. */
export function markTables(records: readonly IncidentRecord[]): MarkTable[] {
  const names = outageNames(records);
  return records.map((record, index) => ({
    id: record.id,
    name: names[index] ?? '',
    title: record.title,
    rows: [
      ...momentRows(record),
      ...phaseSpans(record).map((span) => phaseRow(record, span)),
      ...windowRows(record),
    ],
  }));
}

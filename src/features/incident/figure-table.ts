import type { Figure, IncidentRecord } from '../../../schemas/record.ts';
import { claimStatuses, measures } from '../../../schemas/vocabulary.ts';
import { formatPlaces } from '../../core/format/places.ts';
import { formatWithUnit } from '../../core/format/quantity.ts';
import { formatStretch, formatTime } from '../../core/format/time.ts';
import { numbered, type NumberedSource } from '../../core/record/citations.ts';
import { isAdopted } from '../../core/record/predicates.ts';

/** A quantity that is no count of reports, with who computed it and how. */
export interface FigureRow {
  label: string;
  definition: string;
  value: string;
  sources: NumberedSource[];
  whenAndWhere: string;
  byWhomAndHow: string;
  /** Whether it stands back, because it was not adopted. */
  isMuted: boolean;
  /** How it was judged, where it is not simply adopted. */
  status: { key: Figure['status']; label: string; why: string | undefined } | undefined;
}

function whenOf({ at, window }: Figure, day: string): string {
  if (at.known) return formatTime(at, day);
  if (window.known) return formatStretch(window.from, window.to, day);
  return 'not stated';
}

/** The figures of a record row by row, in the order of the file. */
export const figureRows = (record: IncidentRecord): FigureRow[] =>
  record.figures.map((figure) => {
    const { label, measure, value, unit, sources, places, by, method, status, why } = figure;
    const when = whenOf(figure, record.date);
    return {
      label,
      definition: measures[measure].definition,
      value: formatWithUnit(value, unit),
      sources: numbered(record, sources),
      whenAndWhere: places.length > 0 ? `${when}, ${formatPlaces(places)}` : when,
      byWhomAndHow: [by, method].filter((text) => text !== undefined).join(': '),
      isMuted: !isAdopted(figure),
      status: status === 'adopted' ? undefined : { key: status, label: claimStatuses[status].label, why },
    };
  });

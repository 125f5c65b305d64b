import type { Impact, IncidentRecord } from '../../../schemas/record.ts';
import { absences, effects, statuses } from '../../../schemas/vocabulary.ts';
import { formatPlaces } from '../../core/format/places.ts';
import { timePieces } from '../../core/format/time.ts';
import { numbered, type NumberedSource } from '../../core/record/citations.ts';
import { serviceName } from '../../core/record/names.ts';
import type { TimeView } from './timeline-list.ts';

/** Who met what, from when to when: one row of the table of impact. */
export interface ImpactRow {
  services: string;
  isDownstream: boolean;
  effect: string;
  isTail: boolean;
  /** From when to when, or in words why neither is known. */
  window: { from: TimeView; to: TimeView } | { absence: string };
  /** Where and how much. */
  extent: string;
  /** How sure it is, in words; empty where it is as reported. */
  status: string;
  sources: NumberedSource[];
}

function windowOf({ from, to }: Impact, day: string): ImpactRow['window'] {
  if (!from.known && !to.known) return { absence: absences[from.reason].label };
  return {
    from: from.known
      ? { pieces: timePieces(from, day) }
      : { absence: `start ${absences[from.reason].label}` },
    to: to.known ? { pieces: timePieces(to, day) } : { absence: `an end ${absences[to.reason].label}` },
  };
}

const extentOf = ({ places, regions, extent }: Impact): string =>
  [places.length > 0 ? formatPlaces(places) : undefined, ...regions, extent]
    .filter((text) => text !== undefined)
    .join(', ');

/** The impact of a record row by row, in the order of the file; what was spared is a row too. */
export const impactRows = (record: IncidentRecord): ImpactRow[] =>
  record.impact.map((entry) => ({
    services: [...entry.services, ...entry.downstream].map((id) => serviceName(record, id)).join(', '),
    isDownstream: entry.services.length === 0,
    effect: effects[entry.effect].label,
    isTail: entry.tail,
    window: windowOf(entry, record.date),
    extent: extentOf(entry),
    status: entry.status === 'reported' ? '' : statuses[entry.status].label.toLowerCase(),
    sources: numbered(record, entry.sources),
  }));

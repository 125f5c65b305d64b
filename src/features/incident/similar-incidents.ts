import type { Collection } from '../../core/collection/collection.ts';
import { formatDate } from '../../core/format/date.ts';
import { reasonsOf, similarIn } from '../similar/index.ts';
import { prebuiltPair } from '../compare/index.ts';

/** A similar incident as the page of another shows it. */
export interface SimilarIncident {
  id: string;
  title: string;
  date: string;
  dateText: string;
  /** What both have, a phrase each. */
  reasons: string[];
  /** Whether their comparison has a page of its own. */
  hasPage: boolean;
}

/** Incidents like one, best first, each with why; none for what is not listed. */
export function similarIncidents(collection: Collection, id: string): SimilarIncident[] {
  return (similarIn(collection).get(id) ?? []).flatMap((similar): SimilarIncident[] => {
    const record = collection.records.get(similar.id);
    if (!record) return [];
    return [
      {
        id: record.id,
        title: record.title,
        date: record.date,
        dateText: formatDate(record.date),
        reasons: reasonsOf(similar),
        hasPage: prebuiltPair(collection, id, record.id) !== undefined,
      },
    ];
  });
}

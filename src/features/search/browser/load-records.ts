import type { IncidentRecord } from '../../../../schemas/record.ts';
import { pageAddress } from '../../../address.ts';
import { fetchJson } from '../../../ui/browser/fetch-json.ts';
import type { Facets, SearchData } from '../state/facets.ts';

/** A record by its id; `undefined` where the collection does not list it. */
export interface LoadedRecord {
  id: string;
  record: IncidentRecord | undefined;
}

/** What search knows of the whole collection. */
export const loadFacets = (): Promise<SearchData> => fetchJson('/facets.json');

/** Fetches the public record of an incident; asks for nothing that is not listed. */
export async function loadRecord(id: string, facets: Facets): Promise<LoadedRecord> {
  if (!facets.rows.some((row) => row.id === id)) return { id, record: undefined };
  const answer = await fetch(pageAddress(`/api/v1/incidents/${id}.json`));
  if (!answer.ok) return { id, record: undefined };
  const { incident } = (await answer.json()) as { incident: IncidentRecord };
  return { id, record: incident };
}

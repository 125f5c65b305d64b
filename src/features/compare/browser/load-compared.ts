import type { IncidentRecord } from '../../../../schemas/record.ts';
import { pageAddress } from '../../../address.ts';
import { fetchJson } from '../../../ui/browser/fetch-json.ts';
import { yearOfId, type RanksOfYear } from '../ranks.ts';

/** An incident to compare; without a record where the collection does not list it. */
export interface Compared {
  id: string;
  record: IncidentRecord | undefined;
  /** The place of its length in the collection, in sentences. */
  ranks: readonly string[];
}

const years = new Map<string, Promise<RanksOfYear>>();

async function fetchYear(year: string): Promise<RanksOfYear> {
  if (!/^\d{4}$/.test(year)) return {};
  const answer = await fetch(pageAddress(`/compare/${year}.json`));
  if (answer.status === 404) return {};
  if (!answer.ok) throw new Error(`The incidents of ${year} could not be loaded: ${answer.status}`);
  return (await answer.json()) as RanksOfYear;
}

/** The listed incidents of a year, fetched once; after a failure again. */
function loadYear(year: string): Promise<RanksOfYear> {
  const known = years.get(year);
  if (known) return known;
  const loading = fetchYear(year);
  years.set(year, loading);
  loading.catch(() => years.delete(year));
  return loading;
}

/** Fetches the public record of an incident and its place in the collection; asks for no record that is not listed. */
export async function loadCompared(id: string): Promise<Compared> {
  const ofYear = await loadYear(yearOfId(id));
  const ranks = Object.hasOwn(ofYear, id) ? ofYear[id] : undefined;
  if (!ranks) return { id, record: undefined, ranks: [] };
  const { incident } = await fetchJson<{ incident: IncidentRecord }>(`/api/v2/incidents/${id}.json`);
  return { id, record: incident, ranks };
}

/** What searches the leads and shows them, a part of the program of its own: most visits search for no words. */
import { fetchJson } from '../../../ui/browser/fetch-json.ts';
import { nextTask } from '../../../ui/browser/next-task.ts';
import type { LeadsData } from '../../leads/index.ts';
import { FoundLeads, type LeadsFound } from '../results/FoundLeads.tsx';
import { findLeads, indexLeads } from '../text/find-leads.ts';

/** Fetches the leads of the collection, to be searched; throws where there are none. */
export async function loadSearch(): Promise<(query: string) => LeadsFound> {
  const data = await fetchJson<LeadsData>('/leads.json');
  const searched = await indexLeads(data, nextTask);
  return (query) => {
    const leads = findLeads(searched, query);
    const list = leads.length > 0 && <FoundLeads key={query} leads={leads} kinds={data.kinds} />;
    return { count: leads.length, list };
  };
}

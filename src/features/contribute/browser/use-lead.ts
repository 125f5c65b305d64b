import { useEffect, useMemo, useState } from 'preact/hooks';
import { pageAddress } from '../../../address.ts';
import type { Draft } from '../draft.ts';
import { readLeads, type WrittenLeads } from '../../../core/new/lead-entries.ts';
import { leadOfDraft, type LeadOfDraft } from '../lead-of-draft.ts';
import { sourceAddresses } from '../simple-fields.ts';

async function fetchLeads(): Promise<WrittenLeads> {
  const answer = await fetch(pageAddress('/leads.yml'));
  if (!answer.ok) throw new Error(`/leads.yml answered ${answer.status}`);
  return readLeads(await answer.text());
}

/** The lead that a draft takes the place of; the list is fetched once the draft names a source. */
export function useLead({ frontMatter }: Draft, hasLeads: boolean): LeadOfDraft | undefined {
  const [leads, setLeads] = useState<WrittenLeads>();
  const isWanted = hasLeads && sourceAddresses(frontMatter).length > 0;
  useEffect(() => {
    // Without the list the form works as before; the check in the repository knows it too.
    if (isWanted) fetchLeads().then(setLeads, () => undefined);
  }, [isWanted]);
  return useMemo(() => leads && leadOfDraft(frontMatter, leads), [frontMatter, leads]);
}

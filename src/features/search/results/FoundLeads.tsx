import type { ComponentChildren } from 'preact';
import { pageAddress } from '../../../address.ts';
import { LeadList, type Lead, type LeadsData } from '../../leads/index.ts';

/** The leads that a search for words finds: how many, and their list. */
export interface LeadsFound {
  count: number;
  list: ComponentChildren;
}

/** How many are shown at once; the others fold away. */
const atFirst = 5;

interface Props extends Pick<LeadsData, 'kinds'> {
  leads: readonly Lead[];
}

/** Outages without a record that the words of a search name: apart from the results, and counted with nothing. */
export function FoundLeads({ leads, kinds }: Props) {
  const others = leads.slice(atFirst);
  return (
    <section class="found-leads" aria-labelledby="found-leads">
      <h2 id="found-leads">Not yet written up here</h2>
      <p class="quiet">
        No record tells of {leads.length === 1 ? 'this' : 'these'}: the title leads to the account elsewhere,
        mostly the operator’s. <a href={pageAddress('/leads/')}>All that are not yet written up</a>
      </p>
      <LeadList leads={leads.slice(0, atFirst)} kinds={kinds} />
      {others.length > 0 && (
        <details class="more-leads">
          <summary>{others.length} more</summary>
          <LeadList leads={others} kinds={kinds} />
        </details>
      )}
    </section>
  );
}

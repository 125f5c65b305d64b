import { organizationAddress } from '../../address.ts';
import { formatDate } from '../../core/format/date.ts';
import { contributeAddress } from './form-address.ts';
import type { Lead, LeadsData } from './leads.ts';

/** The site that an address leads to, as people know it. */
const siteOf = (link: string): string => new URL(link).hostname.replace(/^www\./, '');

const formAddress = ({ title, date, organization, link, kind }: Lead): string =>
  contributeAddress({ title, date, organization: organization.id ?? organization.name, source: link, kind });

function Organization({ id, name }: Lead['organization']) {
  return id === undefined ? <>{name}</> : <a href={organizationAddress(id)}>{name}</a>;
}

interface Props extends Pick<LeadsData, 'kinds'> {
  leads: readonly Lead[];
}

/** Outages without a record: each leads to its account elsewhere, and to the form that makes a record of it. */
export function LeadList({ leads, kinds }: Props) {
  return (
    <ul class="leads">
      {leads.map((lead) => (
        <li class="lead" key={lead.link}>
          <time class="result-date" dateTime={lead.date}>
            {formatDate(lead.date)}
          </time>
          <div>
            <a class="lead-title" href={lead.link} rel="noopener">
              {lead.title}
            </a>
            <p class="result-details">
              <Organization {...lead.organization} /> · {kinds[lead.kind]} at {siteOf(lead.link)} ·{' '}
              <a href={formAddress(lead)}>
                Write it up<span class="visually-hidden"> ({lead.title})</span>
              </a>
            </p>
            {lead.note !== undefined && <p class="lead-note">{lead.note}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

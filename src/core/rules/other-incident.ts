import type { IncidentRecord } from '../../../schemas/record.ts';
import type { Incident } from '../incident/incident.ts';
import { documentAddresses, operatorAccounts } from './canonical-address.ts';
import { stretchOf, type Stretch } from './stretch.ts';

/** What rules may ask of the other records: small, so that those of a whole collection are at hand, in a browser too. */
export interface OtherIncident extends Pick<
  Incident,
  'id' | 'title' | 'date' | 'organizations' | 'services' | 'related' | 'review' | 'audience'
> {
  withdrawn?: IncidentRecord['withdrawn'];
  sourceIds: string[];
  /** Addresses of what its operator published about it, in one form for all addresses of a page. */
  accounts: string[];
  /** Addresses of all its sources, in one form for all addresses of a document. */
  addresses: string[];
  /** When it was going on; left out where nothing was out. */
  stretch?: Stretch;
  /** Stands for its text; empty where the text is not at hand. */
  sketch: number[];
}

export function otherIncident(incident: Incident): OtherIncident {
  const { id, title, date, organizations, services, related, review, audience, withdrawn, sources, body } =
    incident;
  const stretch = stretchOf(incident);
  return {
    id,
    title,
    date,
    organizations,
    services,
    related,
    review,
    audience,
    withdrawn,
    sourceIds: sources.map((source) => source.id),
    accounts: operatorAccounts(sources),
    addresses: documentAddresses(sources),
    stretch,
    sketch: body.sketch,
  };
}

/** The same of several incidents, by id. */
export const otherIncidents = (incidents: Iterable<Incident>): Map<string, OtherIncident> =>
  new Map([...incidents].map((incident) => [incident.id, otherIncident(incident)]));

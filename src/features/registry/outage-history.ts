import type { IncidentRecord } from '../../../schemas/record.ts';
import { listedRecords, type Collection } from '../../core/collection/collection.ts';
import { descendantsOf } from '../../core/registry/families.ts';
import { ownersOn } from '../../core/registry/names.ts';
import { coFailures, type CoFailures } from './co-failures.ts';
import type { OrganizationPage, ServicePage } from './registry-pages.ts';
import { incidentsNamingAny } from './named-incidents.ts';
import { drawStrip, type Strip } from './strip.ts';
import { drawLengths, lengthSample, type DrawnDistribution } from '../trends/index.ts';
import { drawVictims, type VictimLanes } from '../victims/index.ts';

/** What the pages of services and organizations draw of their incidents. */
interface DrawnHistory {
  strip: Strip | undefined;
  /** By the span; left out where fewer than two lengths are known, which no drawing is needed for. */
  lengths: DrawnDistribution | undefined;
}

export interface OutageHistory extends DrawnHistory {
  /** Incidents of its own that hit others. */
  victims: VictimLanes[];
}

export interface ServiceHistory extends OutageHistory {
  /** Incidents of its parts, and of their parts, in which it is not named itself. */
  ofParts: IncidentRecord[];
  coFailures: CoFailures;
}

export interface OrganizationHistory extends OutageHistory {
  /** Incidents of others in which a service was a victim that it owned on the day. */
  downstream: IncidentRecord[];
}

const leastLengths = 2;

const names = {
  own: 'Its incidents',
  ofParts: 'Incidents of its parts',
  downstream: "Affected by others' incidents",
};

/** The names of what is drawn of incidents, of its own and others that concern it, on the page of either. */
export const historyDrawings = (
  own: readonly IncidentRecord[],
  others: readonly IncidentRecord[],
): ('incidents' | 'durations')[] => [
  ...(own.length + others.length > 0 ? (['incidents'] as const) : []),
  ...(lengthSample(own, 'span').observations.length >= leastLengths ? (['durations'] as const) : []),
];

function lengthsOf(records: readonly IncidentRecord[]): DrawnDistribution | undefined {
  const lengths = drawLengths(records, 'span');
  return lengths.n < leastLengths ? undefined : lengths;
}

/** More than this many drawings below each other nobody reads; every incident has its own on its page. */
const mostVictims = 30;

function victimsOf({ records: all }: Collection, records: readonly IncidentRecord[]): VictimLanes[] {
  const drawn: VictimLanes[] = [];
  for (const record of records) {
    const lanes = drawVictims(record, all);
    if (lanes) drawn.push(lanes);
    if (drawn.length === mostVictims) break;
  }
  return drawn;
}

/** Incidents of the parts of a service, and of their parts, that are not among its own. */
export function incidentsOfParts(
  collection: Collection,
  id: string,
  own: readonly IncidentRecord[],
): IncidentRecord[] {
  const ownIds = new Set(own);
  const parts = descendantsOf(collection.registry.services, id);
  return incidentsNamingAny(collection, 'services', parts).filter((record) => !ownIds.has(record));
}

type Concerned = Pick<ServicePage, 'own' | 'downstream'>;

/**
 * What is drawn of a service's incidents.
 *
 * @param page what the page of the service holds already: incidents in which it failed, and was a victim.
 */
export const serviceDrawings = (
  collection: Collection,
  id: string,
  { own, downstream }: Concerned,
): DrawnHistory => ({
  strip: drawStrip(
    [
      { name: names.own, records: own },
      { name: names.ofParts, records: incidentsOfParts(collection, id, own) },
      { name: names.downstream, records: downstream },
    ],
    listedRecords(collection),
  ),
  lengths: lengthsOf(own),
});

/** @param page as above. */
export function serviceHistory(collection: Collection, id: string, page: Concerned): ServiceHistory {
  const { own } = page;
  return {
    ...serviceDrawings(collection, id, page),
    victims: victimsOf(collection, own),
    ofParts: incidentsOfParts(collection, id, own),
    coFailures: coFailures(own, new Set([id])),
  };
}

type Owner = Pick<OrganizationPage, 'organization' | 'incidents' | 'services'>;

/** Incidents of others in which a service was a victim that the organization owned on the day. */
export function incidentsOfOthers(
  collection: Collection,
  { organization, incidents: own, services }: Owner,
): IncidentRecord[] {
  const wasHit = ({ downstream, date }: IncidentRecord): boolean =>
    services.some(
      ({ service }) =>
        downstream.some(({ id }) => id === service.id) && ownersOn(service, date).includes(organization.id),
    );
  const ownIds = new Set(own);
  const hit = incidentsNamingAny(
    collection,
    'victims',
    services.map(({ service }) => service.id),
  );
  return hit.filter((record) => !ownIds.has(record) && wasHit(record));
}

/**
 * What is drawn of an organization's incidents.
 *
 * @param page what the page of the organization holds already: its incidents, and the services it owns or owned.
 */
export const organizationDrawings = (collection: Collection, page: Owner): DrawnHistory => ({
  strip: drawStrip(
    [
      { name: names.own, records: page.incidents },
      { name: names.downstream, records: incidentsOfOthers(collection, page) },
    ],
    listedRecords(collection),
  ),
  lengths: lengthsOf(page.incidents),
});

/** @param page as above. */
export const organizationHistory = (collection: Collection, page: Owner): OrganizationHistory => ({
  ...organizationDrawings(collection, page),
  victims: victimsOf(collection, page.incidents),
  downstream: incidentsOfOthers(collection, page),
});

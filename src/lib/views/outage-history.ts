import type { IncidentRecord } from '../../../schemas/record.ts';
import { listedRecords, type Collection } from '../collection/collection.ts';
import { coFailures, type CoFailures } from './co-failures.ts';
import type { DrawnDistribution } from './distribution.ts';
import { drawLengths } from './length-sample.ts';
import type { OrganizationPage, ServicePage } from './registry-pages.ts';
import { drawStrip, type Strip } from './strip.ts';
import { drawVictims, type VictimLanes } from './upstream.ts';

/** What the pages of services and organizations draw of their incidents. */
export interface OutageHistory {
  strip: Strip | undefined;
  /** By the span; left out where fewer than two lengths are known, which no drawing is needed for. */
  lengths: DrawnDistribution | undefined;
  /** Incidents of its own that hit others. */
  victims: VictimLanes[];
}

export interface ServiceHistory extends OutageHistory {
  /** Incidents of its parts, and of their parts, in which it is not named itself. */
  ofParts: IncidentRecord[];
  coFailures: CoFailures;
}

export interface OrganizationHistory extends OutageHistory {
  /** Incidents of others in which a service of its was a victim. */
  downstream: IncidentRecord[];
}

const leastLengths = 2;

const names = {
  own: 'Its outages',
  ofParts: 'Outages of its parts',
  downstream: "Hit by others' outages",
};

function lengthsOf(records: readonly IncidentRecord[]): DrawnDistribution | undefined {
  const lengths = drawLengths(records, 'span');
  return lengths.n < leastLengths ? undefined : lengths;
}

const victimsOf = ({ records: all }: Collection, records: readonly IncidentRecord[]): VictimLanes[] =>
  records.flatMap((record) => drawVictims(record, all) ?? []);

/** A service and all that are a part of it, or of its parts. */
function familyOf({ registry }: Collection, id: string): Set<string> {
  const family = new Set([id]);
  const services = [...registry.services.values()];
  // A set grows while it is walked, so parts of parts are reached, and a circle ends.
  for (const member of family)
    for (const service of services) if (service.fields.parent === member) family.add(service.id);
  return family;
}

/** @param page what the page of the service holds already: incidents in which it failed, and was a victim. */
export function serviceHistory(
  collection: Collection,
  id: string,
  { own, downstream }: Pick<ServicePage, 'own' | 'downstream'>,
): ServiceHistory {
  const listed = listedRecords(collection);
  const family = familyOf(collection, id);
  const ofParts = listed.filter(
    (record) => !own.includes(record) && record.services.some((service) => family.has(service.id)),
  );
  return {
    strip: drawStrip(
      [
        { name: names.own, records: own },
        { name: names.ofParts, records: ofParts },
        { name: names.downstream, records: downstream },
      ],
      listed,
    ),
    lengths: lengthsOf(own),
    victims: victimsOf(collection, own),
    ofParts,
    coFailures: coFailures(own, new Set([id])),
  };
}

/** @param page what the page of the organization holds already: its incidents, and the services it owns or owned. */
export function organizationHistory(
  collection: Collection,
  { incidents: own, services: owned }: Pick<OrganizationPage, 'incidents' | 'services'>,
): OrganizationHistory {
  const listed = listedRecords(collection);
  const services = new Set(owned.map(({ service }) => service.id));
  const downstream = listed.filter(
    (record) => !own.includes(record) && record.downstream.some(({ id }) => services.has(id)),
  );
  return {
    strip: drawStrip(
      [
        { name: 'Its incidents', records: own },
        { name: names.downstream, records: downstream },
      ],
      listed,
    ),
    lengths: lengthsOf(own),
    victims: victimsOf(collection, own),
    downstream,
  };
}

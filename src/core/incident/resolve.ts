import type { IncidentRecord, Named, Report } from '../../../schemas/record.ts';
import { methodOn, namedOn, ownersOn } from '../registry/names.ts';
import type { Registry } from '../registry/registry.ts';
import type { Incident } from './incident.ts';

/** Who operated an incident's services: as its file says, else their owners on that day, each once. */
export function organizationsOf(
  incident: Pick<Incident, 'organizations' | 'services' | 'date'>,
  registry: Registry,
): string[] {
  if (incident.organizations.length > 0) return incident.organizations;
  const owners = incident.services.flatMap((id) => {
    const service = registry.services.get(id);
    return service ? ownersOn(service, incident.date) : [];
  });
  return [...new Set(owners)];
}

/** Ids of services that an incident's windows, counts, figures or claims name besides its own and its victims. */
function mentionedServices(incident: Incident): string[] {
  const listed = new Set([...incident.services, ...incident.downstream]);
  const named = [
    ...incident.impact.flatMap((entry) => [...entry.services, ...entry.downstream]),
    ...[...incident.reports.entries, ...incident.figures, ...incident.claims].flatMap(
      (entry) => entry.services,
    ),
  ];
  return [...new Set(named)].filter((id) => !listed.has(id));
}

const completed = ['organizations', 'services', 'downstream', 'mentioned', 'reports', 'related'] as const;

/** What of a record other files have a word in; all else is as its own files say. */
type Completed = Pick<IncidentRecord, (typeof completed)[number]>;

export const completedOf = (record: Completed): unknown[] => completed.map((part) => record[part]);

/**
 * Completes a checked incident by what other files say: the names of the day, who owned what, and relations that
 * other records state about it.
 */
export const resolveIncident = (
  incident: Incident,
  registry: Registry,
  others: OtherRecords,
): IncidentRecord => ({ ...publishedOf(incident), ...complete(incident, registry, others) });

function complete(incident: Incident, registry: Registry, others: OtherRecords): Completed {
  const service = (id: string): Named => {
    const entry = registry.services.get(id);
    return entry ? namedOn(entry, incident.date) : { id, name: id, nameThen: id };
  };
  const organization = (id: string): Named => {
    const entry = registry.organizations.get(id);
    return entry ? namedOn(entry, incident.date) : { id, name: id, nameThen: id };
  };
  return {
    organizations: organizationsOf(incident, registry).map(organization),
    services: incident.services.map(service),
    downstream: incident.downstream.map(service),
    mentioned: mentionedServices(incident).map(service),
    reports: {
      ...incident.reports,
      entries: incident.reports.entries.map(({ counter, ...entry }) =>
        counter === undefined ? entry : { ...entry, counter: namedCounter(counter, incident.date, registry) },
      ),
    },
    related: relationsOf(incident, others),
  };
}

const unpublished = ['body', 'file', 'exceptions', 'similar'] as const;

/** What of an incident is as in its record. The rest is not even looked at, for it may have to be fetched. */
const publishedOf = (incident: Incident) =>
  Object.fromEntries(
    Object.keys(incident)
      .filter((key) => !(unpublished as readonly string[]).includes(key))
      .map((key) => [key, incident[key as keyof Incident]]),
  ) as Omit<Incident, (typeof unpublished)[number]>;

function namedCounter(id: string, date: string, { counters }: Registry): NonNullable<Report['counter']> {
  const counter = counters.get(id);
  const method = counter && methodOn(counter, date);
  return { id, name: counter?.fields.name ?? id, method };
}

/** What a record needs of all records. */
export interface OtherRecords {
  all: ReadonlyMap<string, Pick<Incident, 'title'>>;
  incoming: IncomingRelations;
}

/** Relations by the incident they point to, so that completing all records stays linear. */
export type IncomingRelations = ReadonlyMap<string, IncidentRecord['related']>;

export function incomingRelations(
  incidents: Iterable<Pick<Incident, 'id' | 'title' | 'related'>>,
): IncomingRelations {
  const incoming = new Map<string, IncidentRecord['related']>();
  for (const { id, title, related } of incidents)
    for (const { id: target, type, why } of related) {
      const told = { id, title, type, direction: 'from' as const, why };
      incoming.set(target, [...(incoming.get(target) ?? []), told]);
    }
  return incoming;
}

function relationsOf({ id, related }: Incident, { all, incoming }: OtherRecords): IncidentRecord['related'] {
  const stated = related.map((relation) => ({
    ...relation,
    title: all.get(relation.id)?.title ?? relation.id,
    direction: 'to' as const,
  }));
  const told = incoming.get(id) ?? [];
  return [
    ...stated,
    ...told.filter((other) => !stated.some((own) => own.id === other.id && own.type === other.type)),
  ];
}

import { plural } from '../../core/format/plural.ts';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { serviceKinds } from '../../../schemas/vocabulary.ts';
import type { Collection } from '../../core/collection/collection.ts';
import { oncePer } from '../../core/once-per.ts';
import { formatDate } from '../../core/format/date.ts';
import { allNames } from '../../core/registry/names.ts';
import { incidentsNaming } from './named-incidents.ts';
import type { OrganizationFile, ServiceFile } from '../../core/registry/registry.ts';

/** A former name or owner with its dates in words. */
export interface Dated {
  text: string;
  id?: string;
  dates: string;
}

function datesOf({ from, until }: { from?: string | undefined; until?: string | undefined }): string {
  if (from !== undefined && until !== undefined) return `from ${formatDate(from)} until ${formatDate(until)}`;
  if (from !== undefined) return `since ${formatDate(from)}`;
  return until === undefined ? '' : `until ${formatDate(until)}`;
}

const formerNames = ({ fields }: ServiceFile | OrganizationFile): Dated[] =>
  (fields.names ?? []).map((entry) => ({ text: entry.name, dates: datesOf(entry) }));

export interface ServicePage {
  service: ServiceFile;
  kind: string;
  owners: Dated[];
  formerNames: Dated[];
  aliases: string[];
  parent: ServiceFile | undefined;
  parts: ServiceFile[];
  /** Incidents in which it failed as a service of its owner, and in which it was a victim. */
  own: readonly IncidentRecord[];
  downstream: readonly IncidentRecord[];
}

export function servicePage(collection: Collection, id: string): ServicePage {
  const { services, organizations } = collection.registry;
  const service = services.get(id);
  if (!service) throw new Error(`no service ${id}`);
  const { fields } = service;
  const owners =
    fields.organization === undefined ? (fields.organizations ?? []) : [{ id: fields.organization }];
  return {
    service,
    kind: serviceKinds[fields.kind].label,
    owners: owners.map((owner) => ({
      id: owner.id,
      text: organizations.get(owner.id)?.fields.name ?? owner.id,
      dates: datesOf(owner),
    })),
    formerNames: formerNames(service),
    aliases: allNames(service).slice(1),
    parent: fields.parent === undefined ? undefined : services.get(fields.parent),
    parts: [...services.values()].filter((other) => other.fields.parent === id),
    own: incidentsNaming(collection, 'services', id),
    downstream: incidentsNaming(collection, 'victims', id),
  };
}

export interface OrganizationPage {
  organization: OrganizationFile;
  formerNames: Dated[];
  parent: OrganizationFile | undefined;
  services: CountedService[];
  incidents: readonly IncidentRecord[];
}

const isOwnedBy = ({ fields }: ServiceFile, id: string): boolean =>
  fields.organization === id || (fields.organizations ?? []).some((owner) => owner.id === id);

export function organizationPage(collection: Collection, id: string): OrganizationPage {
  const organization = collection.registry.organizations.get(id);
  if (!organization) throw new Error(`no organization ${id}`);
  return {
    organization,
    formerNames: formerNames(organization),
    parent:
      organization.fields.parent === undefined
        ? undefined
        : collection.registry.organizations.get(organization.fields.parent),
    services: servicesWithCounts(collection).filter(({ service }) => isOwnedBy(service, id)),
    incidents: incidentsNaming(collection, 'organizations', id),
  };
}

export interface CountedService {
  service: ServiceFile;
  incidents: number;
  downstream: number;
}

const byName = (a: { fields: { name: string } }, b: { fields: { name: string } }): number =>
  a.fields.name.localeCompare(b.fields.name, 'en');

/** Every service with the number of its incidents, by name. */
export const servicesWithCounts = oncePer((collection: Collection): CountedService[] =>
  [...collection.registry.services.values()].sort(byName).map((service) => ({
    service,
    incidents: incidentsNaming(collection, 'services', service.id).length,
    downstream: incidentsNaming(collection, 'victims', service.id).length,
  })),
);

/** All organizations with their services, those with most services first. */
export function servicesByOrganization(
  collection: Collection,
): { organization: OrganizationFile; services: CountedService[] }[] {
  const services = servicesWithCounts(collection);
  return [...collection.registry.organizations.values()]
    .map((organization) => ({
      organization,
      services: services.filter(({ service }) => isOwnedBy(service, organization.id)),
    }))
    .sort((a, b) => b.services.length - a.services.length || byName(a.organization, b.organization));
}

/** Every organization by name, with how many services and incidents it has in words. */
export const countedOrganizations = (
  collection: Collection,
): { id: string; name: string; counts: string }[] =>
  servicesByOrganization(collection)
    .sort((a, b) => byName(a.organization, b.organization))
    .map(({ organization: { id, fields }, services }) => {
      const incidents = incidentsNaming(collection, 'organizations', id).length;
      return {
        id,
        name: fields.name,
        counts: [
          plural(services.length, 'service'),
          incidents === 0 ? 'no incident yet' : plural(incidents, 'incident'),
        ].join(', '),
      };
    });

/** "3 incidents, 1 as a victim"; "none yet" for a service that no record names. */
export function countWords({
  incidents,
  downstream,
}: Pick<CountedService, 'incidents' | 'downstream'>): string {
  const own = incidents === 0 ? [] : [plural(incidents, 'incident')];
  const asVictim = downstream === 0 ? [] : [`${downstream} as a victim`];
  return [...own, ...asVictim].join(', ') || 'none yet';
}

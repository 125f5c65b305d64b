import { sourceKinds, type SourceKind } from '../../../schemas/vocabulary.ts';
import type { Collection } from '../../core/collection/collection.ts';
import { yearOf } from '../../core/format/date.ts';
import { foldText } from '../../core/format/fold-text.ts';
import { oncePer } from '../../core/once-per.ts';
import { searchedNames } from '../../core/registry/names.ts';
import type { Organization } from '../../core/registry/registry.ts';

/** An outage that is known and not written up here, as pages show it. */
export interface Lead {
  title: string;
  /** A day, a month or a year. */
  date: string;
  /** Who was hit; with an id where the registry knows them. */
  organization: { id?: string | undefined; name: string };
  /** Address of the account, with https. */
  link: string;
  kind: SourceKind;
  note?: string | undefined;
}

/** What /leads.json holds: all that a search in the browser needs of the leads. */
export interface LeadsData {
  /** Newest first. */
  leads: Lead[];
  /** Labels of the kinds of source that occur. */
  kinds: Partial<Record<SourceKind, string>>;
  /** Other names of the organizations that occur, by id: a search finds their leads by any of them. */
  names: Record<string, string[]>;
}

/** The organizations by each name that only one of them goes by. */
function byName(organizations: Iterable<Organization>): ReadonlyMap<string, Organization> {
  const named = new Map<string, Organization | undefined>();
  for (const organization of organizations)
    for (const name of new Set([organization.id, ...searchedNames(organization)].map(foldText)))
      named.set(name, named.has(name) ? undefined : organization);
  return new Map([...named].flatMap(([name, organization]) => (organization ? [[name, organization]] : [])));
}

const newestFirst = (a: Lead, b: Lead): number =>
  a.date < b.date ? 1 : a.date > b.date ? -1 : a.title < b.title ? -1 : 1;

/** All leads, newest first. */
export const leadsOf = oncePer(({ leads, registry }: Collection): readonly Lead[] => {
  const organizations = byName(registry.organizations.values());
  return leads
    .map(({ organization: written, ...lead }): Lead => {
      const known = registry.organizations.get(written) ?? organizations.get(foldText(written));
      return {
        ...lead,
        organization: known ? { id: known.id, name: known.fields.name } : { name: written },
      };
    })
    .sort(newestFirst);
});

/** Those of an organization, by its id. */
export const leadsOfOrganization = (collection: Collection, id: string): readonly Lead[] =>
  leadsOf(collection).filter(({ organization }) => organization.id === id);

export interface LeadYear {
  year: string;
  leads: Lead[];
}

/** All leads by year, the latest first. */
export function leadsByYear(collection: Collection): LeadYear[] {
  const years = new Map<string, Lead[]>();
  for (const lead of leadsOf(collection)) {
    const year = yearOf(lead.date);
    years.set(year, [...(years.get(year) ?? []), lead]);
  }
  return [...years].map(([year, leads]) => ({ year, leads }));
}

/** Labels of the kinds of account among some leads. */
export const kindLabels = (leads: readonly Lead[]): LeadsData['kinds'] =>
  Object.fromEntries(leads.map(({ kind }) => [kind, sourceKinds[kind].label]));

export function toLeadsData(collection: Collection): LeadsData {
  const leads = [...leadsOf(collection)];
  const { organizations } = collection.registry;
  const names = leads.flatMap(({ organization: { id } }): [string, string[]][] => {
    const known = id === undefined ? undefined : organizations.get(id);
    const others = known ? searchedNames(known).slice(1) : [];
    return known && others.length > 0 ? [[known.id, others]] : [];
  });
  return { leads, kinds: kindLabels(leads), names: Object.fromEntries(names) };
}

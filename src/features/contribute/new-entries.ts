import { OrganizationSchema, ServiceSchema } from '../../../schemas/registry.ts';
import type { ServiceKind } from '../../../schemas/vocabulary.ts';
import { toDocumentText } from '../../core/new/document-text.ts';
import { findNamed } from '../../core/new/named.ts';
import { toSlug } from '../../core/new/slug.ts';
import type { Problem } from '../../core/problem.ts';
import { parseEntry } from '../../core/registry/parse.ts';
import type { Organization, Registry, Service } from '../../core/registry/registry.ts';
import { problemsOf } from '../../core/rules/check-registry.ts';
import { targets, unknownReferences } from '../../core/rules/references.ts';
import type { Draft, DraftOrganization, DraftService } from './draft.ts';
import { openText, type DraftFile } from './open-text.ts';

const orNone = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

const serviceFile = ({ id, name, kind, organization, homePage, text }: DraftService): DraftFile => ({
  path: `content/services/${id}.md`,
  text: toDocumentText(
    { name, organization: orNone(organization), kind: orNone(kind), homePage: orNone(homePage) },
    text.trim(),
  ),
});

const organizationFile = ({ id, name, homePage, text }: DraftOrganization): DraftFile => ({
  path: `content/organizations/${id}.md`,
  text: toDocumentText({ name, homePage: orNone(homePage) }, text.trim()),
});

type Entries = Registry['services'] | Registry['organizations'];

/** An id that no file has, from the name of what gets one. */
function freeId(name: string, what: string, entries: Entries): string {
  const base = toSlug(name) || `new-${what}`;
  let id = base;
  for (let number = 2; entries.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

/** A service of that name with nothing else known, beside those that there are. */
export const newService = (name: string, services: Registry['services']): DraftService => ({
  id: freeId(name, 'service', services),
  name: name.trim(),
  kind: '',
  organization: '',
  homePage: '',
  text: '',
});

/**
 * Writes who runs a new service: one of the known organizations by any of its names, or a new one, which gets a file too.
 * New ones that no new service names any more go.
 */
export function withOwner(draft: Draft, id: string, name: string, { organizations }: Registry): Draft {
  const [known] = findNamed(organizations, name);
  const isNew = known === undefined && name.trim() !== '';
  const owner = isNew ? freeId(name, 'organization', organizations) : (known ?? '');
  const services = draft.services.map((service) =>
    service.id === id ? { ...service, organization: owner } : service,
  );
  const added = isNew ? [{ id: owner, name: name.trim(), homePage: '', text: '' }] : [];
  return withoutUnused({ ...draft, services, organizations: [...draft.organizations, ...added] });
}

/** Leaves out new organizations that nothing names. */
const withoutUnused = (draft: Draft): Draft => ({
  ...draft,
  organizations: draft.organizations.filter(({ id }) =>
    draft.services.some(({ organization }) => organization === id),
  ),
});

/** The draft without the new services that its record does not name. */
export const withServices = (draft: Draft, named: readonly string[]): Draft =>
  withoutUnused({ ...draft, services: draft.services.filter(({ id }) => named.includes(id)) });

/** The files of the new entries, owners first. */
export const entryFiles = ({ services, organizations }: Draft): DraftFile[] => [
  ...organizations.map(organizationFile),
  ...services.map(serviceFile),
];

/** A collection's registry with the new entries of a draft. */
export const withEntries = (registry: Registry, { services, organizations }: Draft): Registry => ({
  ...registry,
  services: new Map([
    ...registry.services,
    ...services.map(({ id, name, organization, kind }): [string, Service] => [
      id,
      // A kind that is not chosen yet is told of by its file.
      { id, fields: { name, organization: orNone(organization), kind: kind as ServiceKind } },
    ]),
  ]),
  organizations: new Map([
    ...registry.organizations,
    ...organizations.map(({ id, name }): [string, Organization] => [id, { id, fields: { name } }]),
  ]),
});

/** What `check` says of the files of the new entries. */
export function checkEntries(draft: Draft, registry: Registry): Problem[] {
  const owners = targets.organizations(registry);
  return [
    ...draft.organizations.flatMap((organization) => {
      const opened = openText(organizationFile(organization));
      return 'text' in opened ? parseEntry(OrganizationSchema, opened.text).problems : opened.problems;
    }),
    ...draft.services.flatMap((service) => {
      const opened = openText(serviceFile(service));
      if (!('text' in opened)) return opened.problems;
      const { entry, problems } = parseEntry(ServiceSchema, opened.text);
      const { organization: id } = entry?.fields ?? {};
      const named = id === undefined ? [] : [{ id, path: ['organization'] }];
      return [...problems, ...(entry ? problemsOf(entry, unknownReferences(entry.path, owners, named)) : [])];
    }),
  ];
}

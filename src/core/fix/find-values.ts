import type { FieldPath } from '../problem.ts';
import type { FrontMatter, Written, YamlBlock } from '../reading/front-matter.ts';
import { servicesNamed } from '../registry/names.ts';
import { claimValueFault } from '../rules/claims.ts';
import type { Service } from '../registry/registry.ts';
import { canonicalAddress } from './canonical-address.ts';
import { renamableFields } from '../reading/foreign-fields.ts';
import type { PlacedReplacement } from './replacements.ts';

interface Found {
  path: FieldPath;
  value: string;
}

/** Every list of texts under a key, at any depth; a team's own keys are theirs. */
function listsUnder(keys: ReadonlySet<string>, value: Written, path: FieldPath = []): Found[][] {
  if (typeof value === 'string') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => listsUnder(keys, item, [...path, index]));
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key.startsWith('x-')) return [];
    if (!keys.has(key) || !Array.isArray(inner)) return listsUnder(keys, inner, [...path, key]);
    return [
      inner.flatMap((item, index) =>
        typeof item === 'string' ? [{ path: [...path, key, index], value: item }] : [],
      ),
    ];
  });
}

const serviceFields = new Set(['services', 'downstream']);

/** Names of services that are surely those of one service, with its id; none that its list holds already. */
export function findServiceNames(
  { value, placeOf }: FrontMatter,
  services: ReadonlyMap<string, Service>,
): PlacedReplacement[] {
  return listsUnder(serviceFields, value).flatMap((list) => {
    const taken = new Set(list.map((entry) => entry.value));
    return list.flatMap(({ path, value: name }): PlacedReplacement[] => {
      if (services.has(name)) return [];
      const [service, another] = servicesNamed(services, name);
      if (!service || another || taken.has(service.id)) return [];
      taken.add(service.id);
      return [{ ...placeOf(path), what: 'service', replace: name, by: service.id }];
    });
  });
}

/** Values of claims that are clear but not in the form of the field that they are about. */
export function findClaimValues({ value, placeOf }: FrontMatter): PlacedReplacement[] {
  const { claims } = value;
  if (!Array.isArray(claims)) return [];
  return claims.flatMap((claim, index) => {
    if (typeof claim === 'string' || Array.isArray(claim) || typeof claim.field !== 'string') return [];
    const { field, value: written = [] } = claim;
    const path = ['claims', index, 'value'];
    const values = Array.isArray(written)
      ? written.map((text, at) => ({ path: [...path, at], text }))
      : [{ path, text: written }];
    return values.flatMap(({ path: at, text }): PlacedReplacement[] => {
      const fault = typeof text === 'string' ? claimValueFault(field, text, 'UTC') : undefined;
      return fault?.replaces !== undefined && fault.write !== undefined
        ? [{ ...placeOf(at), what: 'value', replace: fault.replaces, by: fault.write }]
        : [];
    });
  });
}

/** Fields of other tools that can be renamed; `ownKeys` are those that the team has declared for itself. */
export const findForeignFields = (
  { value, placeOfKey }: FrontMatter,
  ownKeys: readonly string[] = [],
): PlacedReplacement[] =>
  renamableFields(value)
    .filter(({ key }) => !ownKeys.includes(key))
    .map(({ key, replace, by }) => ({ ...placeOfKey([key]), what: 'field', replace, by }));

/** Addresses of sources that are not written in their canonical form. */
export function findAddresses({ value, placeOf }: FrontMatter): PlacedReplacement[] {
  const { sources } = value;
  if (!Array.isArray(sources)) return [];
  const found = sources.flatMap((source, index): Found[] => {
    const path = ['sources', index];
    if (typeof source === 'string') return [{ path, value: source }];
    if (Array.isArray(source)) return [];
    return ['url', 'archive'].flatMap((key) => {
      const address = source[key];
      return typeof address === 'string' ? [{ path: [...path, key], value: address }] : [];
    });
  });
  return found.flatMap(inCanonicalForm(placeOf));
}

/** The same of the links of leads. */
export const findLinks = ({ value, placeOf }: YamlBlock<Written[]>): PlacedReplacement[] =>
  value
    .flatMap((lead, index): Found[] =>
      typeof lead === 'object' && !Array.isArray(lead) && typeof lead.link === 'string'
        ? [{ path: [index, 'link'], value: lead.link }]
        : [],
    )
    .flatMap(inCanonicalForm(placeOf));

const inCanonicalForm =
  (placeOf: FrontMatter['placeOf']) =>
  ({ path, value: address }: Found): PlacedReplacement[] => {
    const by = canonicalAddress(address);
    // A colon at the end would make a field of it.
    if (by === address || by.endsWith(':')) return [];
    return [{ ...placeOf(path), what: 'address', replace: address, by }];
  };

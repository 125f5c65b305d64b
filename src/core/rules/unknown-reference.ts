import type { Incident } from '../incident/incident.ts';
import type { FieldPath } from '../problem.ts';
import { servicesNamed } from '../registry/names.ts';
import type { Registry } from '../registry/registry.ts';
import { suggest } from '../suggest.ts';
import type { Check, Found } from './rule.ts';

interface Reference {
  id: string;
  path: FieldPath;
}

const listed = (ids: readonly string[], path: FieldPath): Reference[] =>
  ids.map((id, index) => ({ id, path: [...path, index] }));

function noSuchService({ id, path }: Reference, registry: Registry): Found[] {
  if (registry.services.has(id)) return [];
  const [named] = servicesNamed(registry.services, id);
  return [
    {
      path,
      message: `There is no service "${id}": content/services/${id}.md does not exist.`,
      allowed: 'the id of a file in content/services/; add the file if the service is new',
      meant: named?.id ?? suggest(id, registry.services.keys()),
    },
  ];
}

const servicesOf = (incident: Incident): Reference[] => {
  const written = incident.file.frontMatter;
  return [
    ...listed(incident.services, ['services']),
    ...listed(incident.downstream, ['downstream']),
    ...incident.impact.flatMap((entry, index) => [
      ...listed(entry.services, ['impact', index, 'services']),
      ...listed(entry.downstream, ['impact', index, 'downstream']),
    ]),
    ...(Array.isArray(written.reports) ? written.reports : []).flatMap((entry, index) =>
      listed(entry.services ?? [], ['reports', index, 'services']),
    ),
    ...incident.figures.flatMap((entry, index) => listed(entry.services, ['figures', index, 'services'])),
    ...incident.claims.flatMap((entry, index) => listed(entry.services, ['claims', index, 'services'])),
  ];
};

export const unknownService: Check = (incident, { registry }) =>
  servicesOf(incident).flatMap((reference) => noSuchService(reference, registry));

export const unknownOrganization: Check = (incident, { registry }) =>
  incident.organizations
    .map((id, index): Reference => ({
      id,
      path: Array.isArray(incident.file.frontMatter.organization)
        ? ['organization', index]
        : ['organization'],
    }))
    .filter(({ id }) => !registry.organizations.has(id))
    .map(({ id, path }) => missing('organization', 'organizations', id, path, registry.organizations.keys()));

export const unknownCounter: Check = (incident, { registry }) =>
  incident.reports.entries.flatMap(({ counter }, index) =>
    counter === undefined || registry.counters.has(counter)
      ? []
      : [missing('counter', 'counters', counter, ['reports', index, 'counter'], registry.counters.keys())],
  );

export const unknownIncident: Check = (incident, { incidentIds }) => {
  const references: Reference[] = [
    ...incident.related.map(({ id }, index) => ({ id, path: ['related', index, 'id'] })),
    ...incident.similar.map(({ id }, index) => ({ id, path: ['similar', index, 'id'] })),
    ...incident.claims.flatMap(({ belongsTo }, index) =>
      belongsTo === undefined ? [] : [{ id: belongsTo, path: ['claims', index, 'belongsTo'] }],
    ),
    ...(incident.withdrawn?.see === undefined
      ? []
      : [{ id: incident.withdrawn.see, path: ['withdrawn', 'see'] }]),
  ];
  const unknown = references.filter(({ id }) => !incidentIds.has(id));
  // Only a fault is worth looking at every other record for.
  const others = unknown.length === 0 ? [] : [...incidentIds].filter((id) => id !== incident.id);
  return unknown.map(({ id, path }) => missing('incident', 'incidents', id, path, others));
};

function missing(what: string, folder: string, id: string, path: FieldPath, known: Iterable<string>): Found {
  return {
    path,
    message: `There is no ${what} "${id}": content/${folder}/${id}.md does not exist.`,
    allowed: `the id of a file in content/${folder}/`,
    meant: suggest(id, known),
  };
}

import type { Incident } from '../incident/incident.ts';
import type { FieldPath } from '../problem.ts';
import { targets, unknownReferences, type Reference } from './references.ts';
import type { Check } from './rule.ts';

const listed = (ids: readonly string[], path: FieldPath): Reference[] =>
  ids.map((id, index) => ({ id, path: [...path, index] }));

const single = (id: string | undefined, path: FieldPath): Reference[] =>
  id === undefined ? [] : [{ id, path }];

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
  unknownReferences(incident.file.path, targets.services(registry), servicesOf(incident));

export const unknownOrganization: Check = ({ organizations, file }, { registry }) =>
  unknownReferences(
    file.path,
    targets.organizations(registry),
    Array.isArray(file.frontMatter.organization)
      ? listed(organizations, ['organization'])
      : organizations.map((id) => ({ id, path: ['organization'] })),
  );

export const unknownCounter: Check = ({ reports, file }, { registry }) =>
  unknownReferences(
    file.path,
    targets.counters(registry),
    reports.entries.flatMap(({ counter }, index) => single(counter, ['reports', index, 'counter'])),
  );

export const unknownIncident: Check = (
  { id: own, related, similar, claims, withdrawn, file },
  { incidentIds },
) =>
  unknownReferences(
    file.path,
    targets.incidents({
      has: (id) => incidentIds.has(id),
      keys: () => [...incidentIds.keys()].filter((id) => id !== own),
    }),
    [
      ...related.flatMap(({ id }, index) => single(id, ['related', index, 'id'])),
      ...similar.flatMap(({ id }, index) => single(id, ['similar', index, 'id'])),
      ...claims.flatMap(({ belongsTo }, index) => single(belongsTo, ['claims', index, 'belongsTo'])),
      ...single(withdrawn?.see, ['withdrawn', 'see']),
    ],
  );

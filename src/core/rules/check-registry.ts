import type { SiteSettings } from '../../../schemas/registry.ts';
import { isLater } from '../inexact/between.ts';
import { parseTime } from '../inexact/time.ts';
import { toFieldProblem, toProblem, type FieldFault, type PlacedFault, type Problem } from '../problem.ts';
import { locateIn, type Places } from '../reading/places.ts';
import type {
  ComparisonFile,
  Entry,
  OrganizationFile,
  RegistryFiles,
  ServiceFile,
} from '../registry/registry.ts';
import type { OtherIncident } from './other-incident.ts';
import { ownWordFaults } from '../own/check-words.ts';
import { ownFieldFaults } from '../own/check-fields.ts';
import { themeFaults } from '../theme/theme.ts';
import { targets, unknownReferences, type Ids } from './references.ts';

/** A file, and where its fields stand. */
export interface PlacedFile {
  path: string;
  places: Places;
}

/** The problems that the faults on the fields of a file are. */
export const problemsOf = (file: PlacedFile, faults: readonly FieldFault[]): Problem[] =>
  faults.map((fault) => toFieldProblem(locateIn(file.path, file.places), fault));

function parentCycle<Fields extends { parent?: string | undefined }>(
  entry: Entry<Fields>,
  all: ReadonlyMap<string, Entry<Fields>>,
): FieldFault[] {
  const seen = new Set<string>();
  for (
    let id: string | undefined = entry.fields.parent;
    id !== undefined && !seen.has(id);
    id = all.get(id)?.fields.parent
  ) {
    seen.add(id);
    if (id === entry.id)
      return [
        {
          path: ['parent'],
          rule: 'parent-cycle',
          message: `"${entry.id}" is a part of itself.`,
          allowed: 'a parent that is not itself part of this one',
        },
      ];
  }
  return [];
}

interface Dated {
  from?: string | undefined;
  until?: string | undefined;
}

/** Dates that have the right form but name no day, and stretches that end before they begin. */
const dateFaults = (field: string, stretches: readonly Dated[] = []): FieldFault[] =>
  stretches.flatMap(({ from, until }, index) => {
    const read = ([key, text]: [string, string | undefined]) =>
      text === undefined ? undefined : { path: [field, index, key], parsed: parseTime(text) };
    const [start, end] = [read(['from', from]), read(['until', until])];
    const faults = [start, end].flatMap((time): FieldFault[] =>
      time && !time.parsed.ok ? [{ path: time.path, rule: 'bad-time', ...time.parsed.fault }] : [],
    );
    if (start?.parsed.ok && end?.parsed.ok && isLater(start.parsed.value, end.parsed.value) === 'surely')
      faults.push({
        path: end.path,
        rule: 'end-before-start',
        message: `"until" (${until ?? ''}) is earlier than "from" (${from ?? ''}).`,
        allowed: 'a day at or after "from"',
      });
    return faults;
  });

/** References to the parent and to the organizations that own a service. */
const ownersNamed = ({ fields }: ServiceFile) => [
  ...(fields.organization === undefined ? [] : [{ id: fields.organization, path: ['organization'] }]),
  ...(fields.organizations ?? []).map(({ id }, index) => ({ id, path: ['organizations', index, 'id'] })),
];

const parentNamed = ({ fields: { parent } }: ServiceFile | OrganizationFile) =>
  parent === undefined ? [] : [{ id: parent, path: ['parent'] }];

/** Checks that the registries agree with one another. */
export function checkRegistry(registry: RegistryFiles): Problem[] {
  const { services, organizations, counters } = registry;
  const known = {
    services: targets.services(registry),
    organizations: targets.organizations(registry),
  };
  return [
    ...[...services.values()].flatMap((service) =>
      problemsOf(service, [
        ...unknownReferences(service.path, known.organizations, ownersNamed(service)),
        ...unknownReferences(service.path, known.services, parentNamed(service)),
        ...parentCycle(service, services),
        ...dateFaults('names', service.fields.names),
        ...dateFaults('organizations', service.fields.organizations),
      ]),
    ),
    ...[...organizations.values()].flatMap((organization) =>
      problemsOf(organization, [
        ...unknownReferences(organization.path, known.organizations, parentNamed(organization)),
        ...parentCycle(organization, organizations),
        ...dateFaults('names', organization.fields.names),
      ]),
    ),
    ...[...counters.values()].flatMap((counter) =>
      problemsOf(counter, dateFaults('methods', counter.fields.methods)),
    ),
  ];
}

/** Checks the editors' pages: their incidents and the sources they cite as `[@incident:source]`. */
export function checkComparisons(
  comparisons: ReadonlyMap<string, ComparisonFile>,
  incidents: ReadonlyMap<string, OtherIncident>,
  ids: Ids,
): Problem[] {
  const known = targets.incidents(ids);
  return [...comparisons.values()].flatMap((page) => [
    ...problemsOf(
      page,
      unknownReferences(
        page.path,
        known,
        page.fields.incidents.map((id, index) => ({ id, path: ['incidents', index] })),
      ),
    ),
    ...unknownCitations(page, incidents, ids).map((fault) => toProblem(page.path, fault)),
  ]);
}

const unknownCitations = (
  { body }: ComparisonFile,
  incidents: ReadonlyMap<string, OtherIncident>,
  ids: Ids,
): PlacedFault[] =>
  body.citations.flatMap(({ id, line, column }): PlacedFault[] => {
    const [incident = '', source = ''] = id.split(':');
    const known = incidents.get(incident)?.sourceIds ?? [];
    if (!incidents.has(incident) && ids.has(incident)) return [];
    if (known.includes(source)) return [];
    return [
      {
        line,
        column,
        rule: 'unknown-source',
        message: incidents.has(incident)
          ? `There is no source "${source}" in ${incident}.`
          : `"@${id}" names no incident of this collection.`,
        allowed: known.length > 0 ? known.join(', ') : '[@incident-id:source-id]',
      },
    ];
  });

/** Checks that the site's settings name incidents that exist, that its colours can be read, and what a team has of its own. */
export function checkSite(site: PlacedFile & { settings: SiteSettings }, ids: Ids): Problem[] {
  const { featured = [], pairs = [], theme = {}, fields = {}, words = {} } = site.settings;
  const named = [
    ...featured.map((id, index) => ({ id, path: ['featured', index] })),
    ...pairs.flatMap((pair, index) => pair.map((id, side) => ({ id, path: ['pairs', index, side] }))),
  ];
  return problemsOf(site, [
    ...unknownReferences(site.path, targets.incidents(ids), named),
    ...themeFaults(theme),
    ...ownFieldFaults(fields),
    ...ownWordFaults(words),
  ]);
}

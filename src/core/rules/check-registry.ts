import type { SiteSettings } from '../../../schemas/registry.ts';
import { isLater } from '../inexact/between.ts';
import { parseTime } from '../inexact/time.ts';
import { toFieldProblem, type FieldFault, type FieldPath, type Place, type Problem } from '../problem.ts';
import { placeOfValue, type Places } from '../reading/places.ts';
import type { Comparison, Entry, RegistryFiles } from '../registry/registry.ts';
import { suggest } from '../suggest.ts';
import type { OtherIncident } from './other-incident.ts';

/** Anything that can say which ids there are: a registry, or the set of all incident files. */
interface Known {
  has: (id: string) => boolean;
  keys: () => Iterable<string>;
}

const unknown = {
  services: 'unknown-service',
  organizations: 'unknown-organization',
  incidents: 'unknown-incident',
} as const;

interface Reference {
  file: string;
  at: Place;
  id: string;
  known: Known;
  folder: keyof typeof unknown;
}

function missing({ file, at, id, known, folder }: Reference): Problem[] {
  if (known.has(id)) return [];
  return [
    {
      file,
      ...at,
      rule: unknown[folder],
      severity: 'error',
      message: `There is no ${folder.replace(/s$/, '')} "${id}": content/${folder}/${id}.md does not exist.`,
      allowed: `the id of a file in content/${folder}/`,
      meant: suggest(id, known.keys()),
    },
  ];
}

const refer = (
  entry: Entry<unknown>,
  path: FieldPath,
  id: string | undefined,
  known: Known,
  folder: keyof typeof unknown,
): Problem[] =>
  id === undefined
    ? []
    : missing({ file: entry.path, at: placeOfValue(entry.places, path), id, known, folder });

function parentCycle<Fields extends { parent?: string | undefined }>(
  entry: Entry<Fields>,
  all: ReadonlyMap<string, Entry<Fields>>,
): Problem[] {
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
          file: entry.path,
          ...placeOfValue(entry.places, ['parent']),
          rule: 'parent-cycle',
          severity: 'error',
          message: `"${entry.id}" is a part of itself.`,
          allowed: 'a parent that is no part of this one',
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
function datesOf(entry: Entry<unknown>, field: string, stretches: readonly Dated[] = []): Problem[] {
  return stretches.flatMap(({ from, until }, index) => {
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
    return faults.map((fault) =>
      toFieldProblem((path) => ({ file: entry.path, ...placeOfValue(entry.places, path) }), fault),
    );
  });
}

/** Checks that the registries agree with one another. */
export function checkRegistry({ services, organizations, counters }: RegistryFiles): Problem[] {
  return [
    ...[...services.values()].flatMap((service) => [
      ...refer(service, ['organization'], service.fields.organization, organizations, 'organizations'),
      ...(service.fields.organizations ?? []).flatMap(({ id }, index) =>
        refer(service, ['organizations', index, 'id'], id, organizations, 'organizations'),
      ),
      ...refer(service, ['parent'], service.fields.parent, services, 'services'),
      ...parentCycle(service, services),
      ...datesOf(service, 'names', service.fields.names),
      ...datesOf(service, 'organizations', service.fields.organizations),
    ]),
    ...[...organizations.values()].flatMap((organization) => [
      ...refer(organization, ['parent'], organization.fields.parent, organizations, 'organizations'),
      ...parentCycle(organization, organizations),
      ...datesOf(organization, 'names', organization.fields.names),
    ]),
    ...[...counters.values()].flatMap((counter) => datesOf(counter, 'methods', counter.fields.methods)),
  ];
}

/** Checks the editors' pages: their incidents and the sources they cite as `[@incident:source]`. */
export function checkComparisons(
  comparisons: ReadonlyMap<string, Comparison>,
  incidents: ReadonlyMap<string, OtherIncident>,
  ids: ReadonlySet<string>,
): Problem[] {
  return [...comparisons.values()].flatMap((page) => [
    ...page.fields.incidents.flatMap((id, index) => refer(page, ['incidents', index], id, ids, 'incidents')),
    ...page.body.citations.flatMap(({ id, line, column }): Problem[] => {
      const [incident = '', source = ''] = id.split(':');
      const known = incidents.get(incident)?.sourceIds ?? [];
      if (!incidents.has(incident) && ids.has(incident)) return [];
      if (known.includes(source)) return [];
      return [
        {
          file: page.path,
          line,
          column,
          rule: 'unknown-source',
          severity: 'error',
          message: incidents.has(incident)
            ? `There is no source "${source}" in ${incident}.`
            : `"@${id}" names no incident of this collection.`,
          allowed: known.length > 0 ? known.join(', ') : '[@incident-id:source-id]',
        },
      ];
    }),
  ]);
}

/** Checks that the site's settings name incidents that there are. */
export function checkSite(
  { settings, path: file, places }: { settings: SiteSettings; path: string; places: Places },
  ids: ReadonlySet<string>,
): Problem[] {
  const check = (id: string, path: FieldPath): Problem[] =>
    missing({ file, at: placeOfValue(places, path), id, known: ids, folder: 'incidents' });
  return [
    ...(settings.featured ?? []).flatMap((id, index) => check(id, ['featured', index])),
    ...(settings.pairs ?? []).flatMap((pair, index) =>
      pair.flatMap((id, side) => check(id, ['pairs', index, side])),
    ),
  ];
}

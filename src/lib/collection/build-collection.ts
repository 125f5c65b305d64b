import {
  ComparisonSchema,
  CounterSchema,
  OrganizationSchema,
  ServiceSchema,
  SiteSchema,
  type SiteSettings,
} from '../../../schemas/registry.ts';
import type { Incident } from '../incident/incident.ts';
import { incidentIdOf, parseIncident, type ContentFile } from '../incident/parse.ts';
import { incomingRelations, resolveIncident } from '../incident/resolve.ts';
import { hasErrors, sortProblems, type Problem } from '../problem.ts';
import { decodeFile, toProblem } from '../reading/decode.ts';
import { readYaml, type FieldPath } from '../reading/front-matter.ts';
import { maxClaimsBytes } from '../reading/limits.ts';
import { checkShape } from '../reading/shape.ts';
import { parseEntry } from '../registry/parse.ts';
import type { Entry, Registry } from '../registry/registry.ts';
import { checkIncident } from '../rules/check-incident.ts';
import { checkComparisons, checkRegistry, checkSite } from '../rules/check-registry.ts';
import type { Collection } from './collection.ts';

export interface SourceFiles {
  site: ContentFile | undefined;
  files: Record<'incidents' | 'services' | 'organizations' | 'counters' | 'comparisons', ContentFile[]>;
  /** Problems of reading the folder itself. */
  problems: Problem[];
}

export interface Built {
  /** `undefined` when there is an error anywhere. */
  collection: Collection | undefined;
  problems: Problem[];
  counts: { files: number; incidents: number; unchecked: string[] };
}

const claimsEnding = '.claims.yaml';

/** Reads, checks and completes a whole content folder. Pure: the same files give the same collection and problems. */
export function buildCollection(source: SourceFiles): Built {
  const problems = [...source.problems];
  const entries = <Fields>(
    parse: (file: ContentFile) => { entry: Entry<Fields> | undefined; problems: Problem[] },
    files: ContentFile[],
  ) =>
    new Map(
      files.flatMap((file) => {
        const { entry, problems: found } = parse(file);
        problems.push(...found);
        return entry ? [[entry.id, entry] as const] : [];
      }),
    );
  const { files } = source;
  const registry: Registry = {
    services: entries((file) => parseEntry(ServiceSchema, file), files.services),
    organizations: entries((file) => parseEntry(OrganizationSchema, file), files.organizations),
    counters: entries((file) => parseEntry(CounterSchema, file), files.counters),
  };
  const comparisons = entries((file) => parseEntry(ComparisonSchema, file), files.comparisons);
  const { incidents, unchecked } = parseIncidents(files.incidents, problems);
  const incidentIds = new Set([...incidents.keys(), ...unchecked]);
  const context = { registry, incidents, incidentIds, titles: titlesOf(incidents) };
  for (const incident of incidents.values()) problems.push(...checkIncident(incident, context));
  problems.push(...checkRegistry(registry), ...checkComparisons(comparisons, incidents, incidentIds));
  const site = parseSite(source.site, incidentIds, problems);
  const sorted = sortProblems(problems);
  const counts = {
    files: Object.values(files).reduce((sum, list) => sum + list.length, 0) + (source.site ? 1 : 0),
    incidents: incidents.size + unchecked.length,
    unchecked,
  };
  if (!site || hasErrors(sorted)) return { collection: undefined, problems: sorted, counts };
  const incoming = incomingRelations(incidents.values());
  const records = new Map(
    [...incidents].map(([id, incident]) => [id, resolveIncident(incident, registry, incidents, incoming)]),
  );
  return { collection: { site, registry, comparisons, incidents, records }, problems: sorted, counts };
}

function parseIncidents(
  files: readonly ContentFile[],
  problems: Problem[],
): { incidents: Map<string, Incident>; unchecked: string[] } {
  const claims = new Map(
    files.filter(({ path }) => path.endsWith(claimsEnding)).map((file) => [file.path, file]),
  );
  const unchecked: string[] = [];
  const parsed: Incident[] = [];
  for (const file of files.filter(({ path }) => path.endsWith('.md'))) {
    const claimsPath = file.path.replace(/\.md$/, claimsEnding);
    const { incident, problems: found } = parseIncident(file, claims.get(claimsPath));
    claims.delete(claimsPath);
    problems.push(...found);
    if (incident) parsed.push(incident);
    else unchecked.push(incidentIdOf(file.path));
  }
  for (const path of claims.keys())
    problems.push({
      file: path,
      line: 1,
      column: 1,
      rule: 'claims-without-incident',
      severity: 'error',
      message: 'This claims file stands beside no incident.',
      allowed: `an incident file ${path.replace(claimsEnding, '.md')}`,
    });
  parsed.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
  return { incidents: new Map(parsed.map((incident) => [incident.id, incident])), unchecked };
}

function titlesOf(incidents: ReadonlyMap<string, Incident>): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { id, title } of incidents.values())
    titles.set(title.toLowerCase(), [...(titles.get(title.toLowerCase()) ?? []), id]);
  return titles;
}

function parseSite(
  file: ContentFile | undefined,
  ids: ReadonlySet<string>,
  problems: Problem[],
): SiteSettings | undefined {
  if (!file) return undefined;
  const decoded = decodeFile(file.bytes, maxClaimsBytes);
  if (!decoded.ok) {
    problems.push(toProblem(file.path, decoded.fault));
    return undefined;
  }
  const yaml = readYaml(decoded.text, 1);
  problems.push(...yaml.faults.map((fault) => toProblem(file.path, fault)));
  if (yaml.faults.length > 0) return undefined;
  const { data, problems: found } = checkShape(SiteSchema, yaml.value, file.path, yaml);
  problems.push(...found);
  if (data) problems.push(...checkSite(data, file.path, (path: FieldPath) => yaml.placeOf(path), ids));
  return data;
}

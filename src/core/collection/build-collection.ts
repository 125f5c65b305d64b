import type * as z from 'zod';
import { contentSchemas } from '../../../schemas/content.ts';
import type { SiteSettings } from '../../../schemas/registry.ts';
import type { Incident } from '../incident/incident.ts';
import { parseIncident } from '../incident/parse.ts';
import { incomingRelations, resolveIncident } from '../incident/resolve.ts';
import { hasErrors, sortProblems, type Problem } from '../problem.ts';
import { idOfFile, type ContentFile, type ContentFiles } from '../reading/content-file.ts';
import { contentKinds } from '../reading/content-kinds.ts';
import { openDocument, openYamlFile } from '../reading/open-file.ts';
import { readYamlFile } from '../reading/read-yaml-file.ts';
import { parseEntry } from '../registry/parse.ts';
import type { Entry, RegistryFiles } from '../registry/registry.ts';
import { checkIncident } from '../rules/check-incident.ts';
import { checkComparisons, checkRegistry, checkSite } from '../rules/check-registry.ts';
import { otherIncidents } from '../rules/other-incident.ts';
import { ruleContext } from '../rules/rule-context.ts';
import type { Collection } from './collection.ts';

export interface Built {
  /** `undefined` when there is an error anywhere. */
  collection: Collection | undefined;
  problems: Problem[];
  counts: { files: number; incidents: number; unchecked: string[] };
}

/** Reads, checks and completes a whole content folder. Pure: the same files give the same collection and problems. */
export function buildCollection({ site: siteFile, files, problems: found }: ContentFiles): Built {
  const problems = [...found];
  const entries = <Schema extends z.ZodType>(schema: Schema, list: readonly ContentFile[]) =>
    new Map(list.flatMap((file) => parseEntryFile(schema, file, problems)).map((entry) => [entry.id, entry]));
  const registry: RegistryFiles = {
    services: entries(contentSchemas.services, files.services),
    organizations: entries(contentSchemas.organizations, files.organizations),
    counters: entries(contentSchemas.counters, files.counters),
  };
  const comparisons = entries(contentSchemas.comparisons, files.comparisons);
  const { incidents, unchecked } = parseIncidents(files.incidents, problems);
  const context = ruleContext(registry, otherIncidents(incidents.values()), unchecked);
  for (const incident of incidents.values()) problems.push(...checkIncident(incident, context));
  problems.push(...checkRegistry(registry), ...checkComparisons(comparisons, incidents, context.incidentIds));
  const site = siteFile && parseSite(siteFile, context.incidentIds, problems);
  const sorted = sortProblems(problems);
  const counts = {
    files: Object.values(files).reduce((sum, list) => sum + list.length, 0) + (siteFile ? 1 : 0),
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

function parseEntryFile<Schema extends z.ZodType>(
  schema: Schema,
  file: ContentFile,
  problems: Problem[],
): Entry<z.infer<Schema>>[] {
  const opened = openDocument(file);
  const parsed = opened.ok ? parseEntry(schema, opened.text) : { entry: undefined, ...opened };
  problems.push(...parsed.problems);
  return parsed.entry ? [parsed.entry] : [];
}

function parseIncidents(
  files: readonly ContentFile[],
  problems: Problem[],
): { incidents: Map<string, Incident>; unchecked: string[] } {
  const claims = new Map(
    files.filter(({ path }) => path.endsWith(contentKinds.claims.ending)).map((file) => [file.path, file]),
  );
  const unchecked: string[] = [];
  const parsed: Incident[] = [];
  for (const file of files.filter(({ path }) => path.endsWith(contentKinds.incidents.ending))) {
    const claimsPath = file.path.replace(/\.md$/, contentKinds.claims.ending);
    const incident = parseIncidentFile(file, claims.get(claimsPath), problems);
    claims.delete(claimsPath);
    if (incident) parsed.push(incident);
    else unchecked.push(idOfFile(file.path));
  }
  for (const path of claims.keys())
    problems.push({
      file: path,
      line: 1,
      column: 1,
      rule: 'claims-without-incident',
      severity: 'error',
      message: 'This claims file stands beside no incident.',
      allowed: `an incident file ${path.replace(contentKinds.claims.ending, '.md')}`,
    });
  parsed.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
  return { incidents: new Map(parsed.map((incident) => [incident.id, incident])), unchecked };
}

function parseIncidentFile(
  file: ContentFile,
  claimsFile: ContentFile | undefined,
  problems: Problem[],
): Incident | undefined {
  const claims = claimsFile && openYamlFile(claimsFile);
  const opened = openDocument(file);
  if (claims && !claims.ok) problems.push(...claims.problems);
  if (!opened.ok) problems.push(...opened.problems);
  if (!opened.ok) return undefined;
  const { incident, problems: found } = parseIncident(opened.text, claims?.ok ? claims.text : undefined);
  problems.push(...found);
  return claims && !claims.ok ? undefined : incident;
}

function parseSite(
  file: ContentFile,
  ids: ReadonlySet<string>,
  problems: Problem[],
): SiteSettings | undefined {
  const opened = openYamlFile(file);
  if (!opened.ok) {
    problems.push(...opened.problems);
    return undefined;
  }
  const { data, yaml, problems: found } = readYamlFile(contentSchemas.site, opened.text);
  problems.push(...found);
  if (data) problems.push(...checkSite(data, file.path, yaml.placeOf, ids));
  return data;
}

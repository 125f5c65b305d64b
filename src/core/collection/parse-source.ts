import type * as z from 'zod';
import { contentSchemas } from '../../../schemas/content.ts';
import { likelyDay } from '../incident/no-front-matter.ts';
import { parseIncident } from '../incident/parse.ts';
import { nothingOwn, ownSettingsOf, type OwnSettings } from '../own/own-settings.ts';
import { toProblem, type Problem } from '../problem.ts';
import { idOfFile, type ContentFile } from '../reading/content-file.ts';
import { openDocument, openYamlFile } from '../reading/open-file.ts';
import { readYamlFile, readYamlListFile } from '../reading/read-yaml-file.ts';
import { salvage } from '../reading/salvage.ts';
import { parseEntry } from '../registry/parse.ts';
import { checkAlone, checkLast, type Checked } from '../rules/check-incident.ts';
import { fileName } from '../rules/file-name.ts';
import { otherIncident } from '../rules/other-incident.ts';
import type { Parsed, ParsedIncident, ParsedLeads, ParsedSite } from './parsed.ts';
import type { Source } from './sources.ts';

/** The name of a file can be judged whatever stands in it. */
function nameProblems(path: string, opened: ReturnType<typeof openDocument>): Problem[] {
  const body = opened.ok ? opened.text.frontMatter + opened.text.body : '';
  const date = likelyDay({ path, body }) ?? 'yyyy-mm-dd';
  return fileName({ id: idOfFile(path), date }).map(({ message, allowed, write }) =>
    toProblem(path, { line: 1, column: 1, rule: 'file-name', message, allowed, write }),
  );
}

const nothing: Checked = { problems: [], excepted: [] };

function parseIncidentFiles({ file, claims: claimsFile }: Source, set: OwnSettings): ParsedIncident {
  const claims = claimsFile && openYamlFile(claimsFile);
  const opened = openDocument(file);
  const unopened = [claims, opened].flatMap((one) => (one && !one.ok ? one.problems : []));
  const parsed = opened.ok
    ? parseIncident(opened.text, claims?.ok ? claims.text : undefined, set)
    : { incident: undefined, partial: undefined, problems: [] };
  const incident = unopened.length === 0 ? parsed.incident : undefined;
  const own = incident ? checkAlone(incident) : nothing;
  const last = incident ? checkLast(incident) : nothing;
  return {
    kind: 'incidents',
    id: idOfFile(file.path),
    incident,
    partial: unopened.length === 0 ? parsed.partial : undefined,
    other: incident && otherIncident(incident),
    problems: [
      ...unopened,
      ...parsed.problems,
      ...(incident ? own.problems : nameProblems(file.path, opened)),
    ],
    hints: last.problems,
    excepted: [...own.excepted, ...last.excepted],
  };
}

function parseEntryFile<Schema extends z.ZodType>(schema: Schema, file: ContentFile) {
  const opened = openDocument(file);
  const parsed = opened.ok
    ? parseEntry(schema, opened.text)
    : { entry: undefined, problems: opened.problems };
  return { id: idOfFile(file.path), ...parsed };
}

const someSettings = contentSchemas.site.partial();

function parseSiteFile(file: ContentFile): ParsedSite {
  const opened = openYamlFile(file);
  if (!opened.ok) return { kind: 'site', own: nothingOwn, site: undefined, problems: opened.problems };
  const { data, yaml, problems } = readYamlFile(contentSchemas.site, opened.text);
  return {
    kind: 'site',
    // Whatever else is wrong, incidents may have the fields that are rightly declared.
    own: ownSettingsOf(data ?? salvage(someSettings, yaml.value, yaml.places)?.data ?? {}),
    site: data && { settings: data, path: file.path, places: yaml.places },
    problems,
  };
}

function parseLeadsFile({ path, bytes }: ContentFile): ParsedLeads {
  const opened = openYamlFile({ path, bytes });
  if (!opened.ok) return { kind: 'leads', file: undefined, problems: opened.problems };
  const { data, yaml, problems } = readYamlListFile(contentSchemas.leads, opened.text);
  const file = data && { leads: data, text: opened.text.text, path, places: yaml.places };
  return { kind: 'leads', file, problems };
}

/**
 * Parses the files of one source, and checks what can be checked without any other. Never throws for any content.
 *
 * @param own what the team has of its own, which says how its incidents are read.
 */
export function parseSource(source: Source, own: OwnSettings = nothingOwn): Parsed {
  const { kind, file } = source;
  switch (kind) {
    case 'incidents':
      return parseIncidentFiles(source, own);
    case 'leads':
      return parseLeadsFile(file);
    case 'site':
      return parseSiteFile(file);
    case 'services':
      return { kind, ...parseEntryFile(contentSchemas.services, file) };
    case 'organizations':
      return { kind, ...parseEntryFile(contentSchemas.organizations, file) };
    case 'counters':
      return { kind, ...parseEntryFile(contentSchemas.counters, file) };
    case 'comparisons':
      return { kind, ...parseEntryFile(contentSchemas.comparisons, file) };
  }
}

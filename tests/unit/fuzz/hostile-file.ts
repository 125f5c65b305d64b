import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { SiteSettings } from '../../../schemas/registry.ts';
import { contentSchemas } from '../../../schemas/content.ts';
import { readContent } from '../../../src/node/read-content.ts';
import { buildCollection } from '../../builders/build-collection.ts';
import { parseSource } from '../../../src/core/collection/parse-source.ts';
import {
  type CheckedCounts,
  formatProblems,
  formatProblemsAsJson,
  formatProblemsForGitHub,
} from '../../../src/core/report/problems.ts';
import { parseIncident } from '../../../src/core/incident/parse.ts';
import type { Problem } from '../../../src/core/problem.ts';
import type { ContentFile } from '../../../src/core/reading/content-file.ts';
import { contentKinds, type ContentKindName } from '../../../src/core/reading/content-kinds.ts';
import { openDocument, openYamlFile } from '../../../src/core/reading/open-file.ts';
import { findForbiddenCharacter } from '../../../src/core/reading/printable.ts';
import { checkIncident } from '../../../src/core/rules/check-incident.ts';
import { otherIncidents } from '../../../src/core/rules/other-incident.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';

const good = readContent({
  name: 'content',
  location: join(import.meta.dirname, '../../fixtures/good'),
});

/** All good files of a kind. */
function filesOf(kind: ContentKindName): ContentFile[] {
  if (kind === 'site' || kind === 'leads') return good[kind] ? [good[kind]] : [];
  const { folder, ending } = contentKinds[kind];
  return good.files[folder].filter(({ path }) => path.endsWith(ending));
}

/** The texts of the good files of a kind. */
export const goodTexts = (kind: ContentKindName): string[] =>
  filesOf(kind).map(({ bytes }) => new TextDecoder().decode(bytes));

/** Milliseconds of this process's own work: what others do on the machine is not counted. */
const mostWork = 8000;

const workOf = (usage: NodeJS.CpuUsage): number => (usage.user + usage.system) / 1000;

const hostileId = '2024-09-18-acme-cloud-control-plane';

/** The file whose place a hostile one takes. */
function pathOf(kind: ContentKindName): string {
  if (kind === 'incidents' || kind === 'claims')
    return `content/incidents/${hostileId}${contentKinds[kind].ending}`;
  return filesOf(kind)[0]?.path ?? '';
}

interface Checked {
  problems: Problem[];
  counts: CheckedCounts;
}

/** Checks the good folder with one of its files replaced by these bytes, as `npm run check` would. */
function checkFolder(bytes: Uint8Array, kind: ContentKindName): Checked {
  const file = { path: pathOf(kind), bytes };
  if (kind === 'site' || kind === 'leads') return buildCollection({ ...good, [kind]: file });
  const { folder } = contentKinds[kind];
  const others = good.files[folder].filter(({ path }) => path !== file.path);
  return buildCollection({ ...good, files: { ...good.files, [folder]: [...others, file] } });
}

const counts: CheckedCounts = { files: 1, incidents: 1, unchecked: [] };
const { collection } = buildCollection(good);
if (!collection) throw new Error('The good content is not good.');
export const goodCollection = collection;
export const goodContext = ruleContext(collection.registry, otherIncidents(collection.incidents.values()));
const incidentBytes =
  good.files.incidents.find((file) => file.path === pathOf('incidents'))?.bytes ?? new Uint8Array();

/** The same for the one file, against the good collection: a tenth of the time. */
function checkFile(bytes: Uint8Array, kind: ContentKindName): Checked {
  if (kind !== 'incidents' && kind !== 'claims')
    return { problems: parseSource({ kind, file: { path: pathOf(kind), bytes } }).problems, counts };
  const isClaims = kind === 'claims';
  const opened = openDocument({ path: pathOf('incidents'), bytes: isClaims ? incidentBytes : bytes });
  const claims = isClaims ? openYamlFile({ path: pathOf(kind), bytes }) : undefined;
  const refused = [opened, claims].flatMap((one) => (one && !one.ok ? one.problems : []));
  if (!opened.ok || (claims && !claims.ok)) return { problems: refused, counts };
  const { incident, problems } = parseIncident(opened.text, claims?.text);
  return { problems: [...problems, ...(incident ? checkIncident(incident, goodContext) : [])], counts };
}

/** What holds for every input: an end in time, problems that say something about a place that exists, safe reports. */
export function expectHarmless(bytes: Uint8Array, kind: ContentKindName, isWhole: boolean): void {
  const start = process.cpuUsage();
  const { problems, counts } = (isWhole ? checkFolder : checkFile)(bytes, kind);
  expect(workOf(process.cpuUsage(start))).toBeLessThan(mostWork);
  const text = new TextDecoder().decode(bytes);
  for (const problem of problems) expectPlace(problem, pathOf(kind), text);
  const commands = formatProblemsForGitHub(problems);
  for (const report of [formatProblems(problems, counts), formatProblemsAsJson(problems), commands])
    expect(findForbiddenCharacter(report)).toBeUndefined();
  if (problems.length > 0) expect(commands.split('\n')).toHaveLength(problems.length);
  const isRefused = problems.some(({ file, severity }) => file === pathOf(kind) && severity === 'error');
  if (!isRefused) expectShape(text, kind);
}

function expectPlace({ file, line, column, message, rule }: Problem, hostile: string, text: string): void {
  expect(message.trim()).not.toBe('');
  expect(rule).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
  expect(line).toBeGreaterThanOrEqual(1);
  expect(column).toBeGreaterThanOrEqual(1);
  if (file !== hostile) return;
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  expect(line).toBeLessThanOrEqual(lines.length);
  expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
}

/** A second way to the same values, which shares no reader with the project: a file that passes must have the shape. */
function expectShape(text: string, kind: ContentKindName): void {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const yaml = contentKinds[kind].isYaml ? plain : (/^---\n([\s\S]*?)\n?^---$/m.exec(plain)?.[1] ?? '');
  const value = withoutOwnKeys(parse(yaml, { schema: 'failsafe' }));
  const read = contentSchemas[kind].safeParse(value);
  expect(read.error).toBeUndefined();
  if (kind === 'site') expectAddresses(contentSchemas.site.parse(value));
}

/** What a site says of where it lies is such that every program can go there. */
function expectAddresses({ address, basePath = '/', repository }: SiteSettings): void {
  expect(URL.canParse(repository)).toBe(true);
  const place = new URL(basePath, address);
  expect(place.origin).toBe(new URL(address).origin);
  expect(place.pathname).toBe(basePath === '' ? new URL(address).pathname : basePath);
}

const withoutOwnKeys = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')))
    : value;

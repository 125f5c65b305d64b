import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { ClaimsFileSchema } from '../../../schemas/claim.ts';
import { IncidentFrontMatterSchema } from '../../../schemas/incident.ts';
import { readContent } from '../../../src/node/read-content.ts';
import { buildCollection } from '../../../src/core/collection/build-collection.ts';
import {
  type CheckedCounts,
  formatProblems,
  formatProblemsAsJson,
  formatProblemsForGitHub,
} from '../../../src/core/report/problems.ts';
import { parseIncident } from '../../../src/core/incident/parse.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { openDocument, openYamlFile } from '../../../src/core/reading/open-file.ts';
import { findForbiddenCharacter } from '../../../src/core/reading/printable.ts';
import { checkIncident } from '../../../src/core/rules/check-incident.ts';
import { otherIncidents } from '../../../src/core/rules/other-incident.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';

const good = readContent({
  name: 'content',
  location: join(import.meta.dirname, '../../fixtures/good'),
});

export const goodTexts = good.files.incidents.map(({ path, bytes }) => ({
  path,
  text: new TextDecoder().decode(bytes),
}));

/** Milliseconds of this process's own work: what others do on the machine is not counted. */
const mostWork = 8000;

const workOf = (usage: NodeJS.CpuUsage): number => (usage.user + usage.system) / 1000;

const hostileId = '2024-09-18-acme-cloud-control-plane';

const path = (kind: Kind): string => `content/incidents/${hostileId}${kind}`;
type Kind = '.md' | '.claims.yaml';

interface Checked {
  problems: Problem[];
  counts: CheckedCounts;
}

/** Checks the good folder with one of its files replaced by these bytes, as `npm run check` would. */
function checkFolder(bytes: Uint8Array, kind: Kind): Checked {
  const others = good.files.incidents.filter((file) => file.path !== path(kind));
  return buildCollection({
    ...good,
    files: { ...good.files, incidents: [...others, { path: path(kind), bytes }] },
  });
}

const counts: CheckedCounts = { files: 1, incidents: 1, unchecked: [] };
const { collection } = buildCollection(good);
if (!collection) throw new Error('The good content is not good.');
const context = ruleContext(collection.registry, otherIncidents(collection.incidents.values()));
const incidentBytes =
  good.files.incidents.find((file) => file.path === path('.md'))?.bytes ?? new Uint8Array();

/** The same for the one file, against the good collection: a tenth of the time. */
function checkFile(bytes: Uint8Array, kind: Kind): Checked {
  const opened = openDocument({ path: path('.md'), bytes: kind === '.md' ? bytes : incidentBytes });
  const claims = kind === '.md' ? undefined : openYamlFile({ path: path(kind), bytes });
  const refused = [opened, claims].flatMap((one) => (one && !one.ok ? one.problems : []));
  if (!opened.ok || (claims && !claims.ok)) return { problems: refused, counts };
  const { incident, problems } = parseIncident(opened.text, claims?.text);
  return { problems: [...problems, ...(incident ? checkIncident(incident, context) : [])], counts };
}

/** What holds for every input: an end in time, problems that say something about a place that exists, safe reports. */
export function expectHarmless(bytes: Uint8Array, kind: Kind = '.md', isWhole = false): void {
  const start = process.cpuUsage();
  const { problems, counts } = (isWhole ? checkFolder : checkFile)(bytes, kind);
  expect(workOf(process.cpuUsage(start))).toBeLessThan(mostWork);
  const text = new TextDecoder().decode(bytes);
  for (const problem of problems) expectPlace(problem, path(kind), text);
  const commands = formatProblemsForGitHub(problems);
  for (const report of [formatProblems(problems, counts), formatProblemsAsJson(problems), commands])
    expect(findForbiddenCharacter(report)).toBeUndefined();
  if (problems.length > 0) expect(commands.split('\n')).toHaveLength(problems.length);
  const isRefused = problems.some(({ file, severity }) => file === path(kind) && severity === 'error');
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
function expectShape(text: string, kind: Kind): void {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const yaml = kind === '.md' ? (/^---\n([\s\S]*?)\n?^---$/m.exec(plain)?.[1] ?? '') : plain;
  const value = withoutOwnKeys(parse(yaml, { schema: 'failsafe' }));
  const schema = kind === '.md' ? IncidentFrontMatterSchema : ClaimsFileSchema;
  expect(schema.safeParse(value).error).toBeUndefined();
}

const withoutOwnKeys = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')))
    : value;

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { ContentFiles } from '../../src/core/reading/content-file.ts';
import type { Folder } from '../../src/core/reading/content-kinds.ts';
import { readContent } from '../../src/node/read-content.ts';
import { buildCollection } from '../../src/core/collection/build-collection.ts';
import { countMendable } from '../../src/core/fix/fix-content.ts';
import { formatProblems } from '../../src/core/report/problems.ts';
import { incidentRules } from '../../src/core/rules/index.ts';

/**
 * Every folder in tests/fixtures/bad is a case: files laid over the good content, and `expected.txt`, which is all
 * that `check` prints about them. A folder is named `<rule>` or `<rule>--<what>`. UPDATE=1 writes the texts anew: read
 * them as a contributor would.
 */
const fixtures = join(import.meta.dirname, '../fixtures');
const good = await readContent({ name: 'content', location: join(fixtures, 'good') });
const cases = readdirSync(join(fixtures, 'bad')).sort();
const ruleOf = (name: string): string => name.split('--')[0] ?? name;

/** Cases about the content folder itself hold it whole, as `content`; all others lie over the good one. */
async function readCase(name: string): Promise<ContentFiles> {
  const location = join(fixtures, 'bad', name);
  if (ruleOf(name) === 'no-content')
    return readContent({ name: 'content', location: join(location, 'content') });
  const overlay = await readContent({ name: 'content', location });
  const files = { ...good.files };
  for (const folder of Object.keys(files) as Folder[]) {
    const replaced = new Set(overlay.files[folder].map(({ path }) => path));
    files[folder] = [
      ...good.files[folder].filter(({ path }) => !replaced.has(path)),
      ...overlay.files[folder],
    ];
  }
  const problems = overlay.problems.filter(
    ({ rule, file }) => rule !== 'no-content' && file !== 'content/expected.txt',
  );
  return { site: overlay.site ?? good.site, files, problems };
}

const reports = new Map(
  await Promise.all(
    cases.map(async (name): Promise<[string, string]> => {
      const content = await readCase(name);
      const { problems, counts } = buildCollection(content);
      const mendable = countMendable(content, problems);
      return [name, `${formatProblems(problems, { ...counts, mendable })}\n`];
    }),
  ),
);

function expectedText(name: string, actual: string): string {
  const path = join(fixtures, 'bad', name, 'expected.txt');
  if (process.env.UPDATE) writeFileSync(path, actual);
  else if (!existsSync(path)) throw new Error(`${path} is missing; UPDATE=1 writes it.`);
  return readFileSync(path, 'utf8');
}

test('the good content has no problem at all', () => {
  const { problems, collection } = buildCollection(good);
  expect(problems).toEqual([]);
  expect(collection?.records.size).toBe(
    good.files.incidents.filter(({ path }) => path.endsWith('.md')).length,
  );
});

describe('what is said about bad content', () => {
  it.each([...reports])('%s', (name, actual) => {
    expect(actual).toBe(expectedText(name, actual));
  });

  it.each([...reports])('%s names the rule that the folder is called after', (name, actual) => {
    const heads = actual.split('\n').filter((line) => /^.+:\d+:\d+ {2}/.test(line));
    expect(heads.map((head) => head.split(' ').at(-1))).toContain(ruleOf(name));
  });
});

/** Rules that no folder can show, with the file that tests them instead. */
const testedElsewhere: Record<string, string> = {
  'file-name-case': 'src/node/read-content.test.ts: a disk that ignores case cannot hold the folder',
};

/** The rule ids that stand in the source of the readers, by the ways in which they are written there. */
function readerRules(): string[] {
  const source = join(import.meta.dirname, '../../src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(
      (name) =>
        /^(?:core\/(?!record|format|completeness|report)|node\/read-content).*\.ts$/.test(name) &&
        !name.endsWith('.test.ts'),
    );
  const id = String.raw`'([a-z0-9]+(?:-[a-z0-9]+)+|unreadable)'`;
  const ways = [
    String.raw`rule: `,
    String.raw`\bid: (?:isRule \? )?`,
    String.raw`'unneeded-exception' : `,
    String.raw`\brefuse\((?:\s*(?:node|pair\.key),)?\s*`,
    String.raw`\b(?:one|withFault)\(\s*`,
    String.raw`\bproblemAt\(\s*[^,'()]+,\s*`,
    String.raw`isSmall \? `,
    String.raw`'too-short' : `,
    String.raw`return \[\s*`,
    String.raw`, path, `,
  ].map((way) => new RegExp(way + id, 'g'));
  const found = files.flatMap((name) => {
    const text = readFileSync(join(source, name), 'utf8');
    return ways.flatMap((way) => [...text.matchAll(way)].map((match) => match[1] ?? ''));
  });
  return [...new Set(found)].sort();
}

describe('the cases', () => {
  const shown = new Set(cases.map(ruleOf));

  it('show every rule over incidents', () => {
    expect(incidentRules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('show every rule that the readers know', () => {
    const rules = readerRules();
    expect(rules.length).toBeGreaterThan(60);
    expect(rules.filter((id) => !shown.has(id) && !(id in testedElsewhere))).toEqual([]);
  });

  it('are named after rules that there are', () => {
    const known = new Set([...readerRules(), ...incidentRules.map(({ id }) => id)]);
    expect([...shown].filter((id) => !known.has(id))).toEqual([]);
  });
});

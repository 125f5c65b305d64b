import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { ContentFiles } from '../../src/core/reading/content-file.ts';
import type { Folder } from '../../src/core/reading/content-kinds.ts';
import { readContent } from '../../src/node/read-content.ts';
import { buildCollection } from '../builders/build-collection.ts';
import { countEnded, fixedContent } from '../../src/core/fix/fix-content.ts';
import { formatProblems } from '../../src/core/report/problems.ts';
import { rules, type RuleId } from '../../src/core/rule-catalogue.ts';

/**
 * Every folder in tests/fixtures/bad is a case: files laid over the good content, and `expected.txt`, which is all
 * that `check` prints about them. A folder is named `<rule>` or `<rule>--<what>`. UPDATE=1 writes the texts anew: read
 * them as a contributor would.
 */
const fixtures = join(import.meta.dirname, '../fixtures');
const good = readContent({ name: 'content', location: join(fixtures, 'good') });
const cases = readdirSync(join(fixtures, 'bad')).sort();
const ruleOf = (name: string): string => name.split('--')[0] ?? name;
/** The day of the check. */
const today = '2026-11-20';

/**
 * Cases about the content folder itself hold it whole, as `content`; all others lie over the good one. Leads are no part
 * of what they lie over: a case about leads brings its own.
 */
function readCase(name: string): ContentFiles {
  const location = join(fixtures, 'bad', name);
  if (ruleOf(name) === 'no-content')
    return readContent({ name: 'content', location: join(location, 'content') });
  const overlay = readContent({ name: 'content', location });
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
  return { site: overlay.site ?? good.site, leads: overlay.leads, files, problems };
}

const reports = new Map(
  cases.map((name): [string, string] => {
    const content = readCase(name);
    const { problems, counts } = buildCollection(content, today);
    const { problems: left } = buildCollection(fixedContent(content, problems), today);
    const fixable = countEnded(problems, left);
    return [name, `${formatProblems(problems, { ...counts, fixable })}\n`];
  }),
);

function expectedText(name: string, actual: string): string {
  const path = join(fixtures, 'bad', name, 'expected.txt');
  if (process.env.UPDATE) writeFileSync(path, actual);
  else if (!existsSync(path)) throw new Error(`${path} is missing; UPDATE=1 writes it.`);
  return readFileSync(path, 'utf8');
}

test('the good content has no problem at all', () => {
  const { problems, collection } = buildCollection(good, today);
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
const testedElsewhere: Partial<Record<RuleId, string>> = {
  'file-name-case': 'src/node/read-content.test.ts: a disk that ignores case cannot hold the folder',
};

describe('the cases', () => {
  const shown = new Set(cases.map(ruleOf));

  it('show every rule', () => {
    expect(Object.keys(rules).filter((id) => !shown.has(id) && !(id in testedElsewhere))).toEqual([]);
  });

  it('are named after rules that exist', () => {
    expect([...shown].filter((id) => !Object.hasOwn(rules, id))).toEqual([]);
  });
});

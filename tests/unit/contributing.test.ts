import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ContentFiles } from '../../src/core/reading/content-file.ts';
import type { Folder } from '../../src/core/reading/content-kinds.ts';
import { readContent } from '../../src/node/read-content.ts';
import { buildCollection } from '../builders/build-collection.ts';
import { valueExamples } from '../../src/core/generate/value-forms.ts';
import { parseDuration } from '../../src/core/inexact/duration.ts';
import { parseCount, parseQuantity } from '../../src/core/inexact/quantity.ts';
import { parseTime, parseWindow } from '../../src/core/inexact/time.ts';
import type { Parsed } from '../../src/core/inexact/written.ts';

/** What CONTRIBUTING.md shows is true: its examples pass, and what it calls refused is refused. */
const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const { site } = readContent({ name: 'content', location: join(root, 'tests/fixtures/good') });

const examples = [...guide.matchAll(/^`(content\/[^`]+)`\n\n```\w+\n([^]*?)^```$/gm)].map(
  ([, path = '', text = '']) => ({ path, text }),
);

function problemsOf(files: readonly { path: string; text: string }[]): string[] {
  const source: ContentFiles = {
    // The pairs and the featured incidents of the settings are not part of the examples.
    site: site && {
      ...site,
      bytes: Buffer.from(
        Buffer.from(site.bytes)
          .toString()
          .replace(/^(?:featured|pairs):\n(?:[ -].*\n)*/gm, ''),
      ),
    },
    files: { incidents: [], services: [], organizations: [], counters: [], comparisons: [] },
    problems: [],
  };
  for (const { path, text } of files)
    source.files[path.split('/')[1] as Folder].push({ path, bytes: Buffer.from(text) });
  return buildCollection(source).problems.map(({ rule, message }) => `${rule}: ${message}`);
}

describe('the examples of the guide', () => {
  it('are a record with its claims, its service and its organization', () => {
    expect(examples.map(({ path }) => path)).toEqual([
      'content/incidents/2026-05-12-example-bank-login.md',
      'content/services/example-bank-login.md',
      'content/organizations/example-bank.md',
      'content/incidents/2026-05-12-example-bank-login.claims.yaml',
    ]);
  });

  it('have no problem, with the claims and without', () => {
    expect(problemsOf(examples)).toEqual([]);
    expect(problemsOf(examples.filter(({ path }) => path.endsWith('.md')))).toEqual([]);
  });

  it('would be found wrong if they were', () => {
    const broken = examples.map(({ path, text }) => ({ path, text: text.replace('08:10Z', '08:10') }));
    expect(problemsOf(broken)).not.toEqual([]);
  });
});

/** The reason above a pair, and the fields on either side of it; prose has none. */
const pairs = [...guide.matchAll(/^(\*\*[^]*?)\n\n```diff\n([^]*?)^```$/gm)].map(
  ([, why = '', diff = '']) => {
    const side = (mark: string): string =>
      diff
        .split('\n')
        .filter((line) => line.startsWith(`${mark} `))
        .map((line) => line.slice(2))
        .join('\n');
    return { why: why.replaceAll('**', ''), not: side('-'), instead: side('+') };
  },
);

/** The example, with some lines in the place of its fields of that name. */
function problemsWith(lines: string): string[] {
  const field = /^(\w+):/.exec(lines)?.[1] ?? '';
  const swap = (text: string): string =>
    text.replace(new RegExp(`^${field}:.*\\n(?: .*\\n)*`, 'm'), '').replace(/^---\n/, `---\n${lines}\n`);
  return problemsOf(
    examples
      .filter(({ path }) => path.endsWith('.md'))
      .map(({ path, text }) => ({ path, text: path.includes('/incidents/') ? swap(text) : text })),
  );
}

describe('what the guide recommends', () => {
  it('is shown beside what it does not', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(8);
    expect(pairs.filter(({ not, instead }) => not === '' || instead === '')).toEqual([]);
  });

  it.each(pairs.filter(({ instead }) => /^\w+:/.test(instead)))('has no problem: $instead', ({ instead }) => {
    expect(problemsWith(instead)).toEqual([]);
  });

  it.each(pairs.filter(({ why }) => why.includes('refused')))('is not what is refused: $not', ({ not }) => {
    expect(problemsWith(not)).not.toEqual([]);
  });
});

const forms: Record<(typeof valueExamples)[number]['form'], (text: string) => Parsed<unknown>> = {
  time: parseTime,
  window: parseWindow,
  duration: parseDuration,
  count: parseCount,
  number: parseQuantity,
};
describe('the values that the reference shows', () => {
  it('cover every form and every mark', () => {
    expect(new Set(valueExamples.map(({ form }) => form))).toEqual(new Set(Object.keys(forms)));
    for (const mark of ['~', '+', '-', '..', '/'])
      expect(valueExamples.filter(({ write }) => write.includes(mark)).length).toBeGreaterThan(0);
  });

  it.each(valueExamples)('can be read: $write as $form', ({ form, write }) => {
    expect(forms[form](write)).toMatchObject({ ok: true });
  });
});

describe('the guide', () => {
  it('is short enough to be read before a first pull request', () => {
    expect(Buffer.byteLength(guide)).toBeLessThanOrEqual(12 * 1024);
  });

  it('leads to files that are there', () => {
    const paths = [...guide.matchAll(/\]\(((?!https?:|#)[^)#]+)/g)].map(([, path = '']) => path);
    expect(paths).toContain('docs/reference/fields.md');
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

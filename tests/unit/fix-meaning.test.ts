import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/node/read-content.ts';
import { buildCollection } from '../builders/build-collection.ts';
import { canonicalAddress } from '../../src/core/fix/canonical-address.ts';
import { fileKinds, type FileKind } from '../../src/core/reading/file-kinds.ts';
import { fixContent } from '../../src/core/fix/fix-content.ts';
import { fixFile, type FixedFile } from '../../src/core/fix/fix-file.ts';
import type { Incident } from '../../src/core/incident/incident.ts';
import { parseIncident } from '../../src/core/incident/parse.ts';
import { treeOf } from '../../src/core/markdown/body.ts';
import type { ContentFile, ContentFiles } from '../../src/core/reading/content-file.ts';
import { openDocument } from '../../src/core/reading/open-file.ts';
import { inClearForms } from '../arbitraries/clear-forms.ts';
import { anyCharacter } from '../arbitraries/any-character.ts';
import { runs } from '../setup/runs.ts';

const good = readContent({ name: 'content', location: join(import.meta.dirname, '../fixtures/good') });
const { collection } = buildCollection(good);
if (!collection) throw new Error('the good content is not good');
const { services } = collection.registry;

const textOf = ({ bytes }: ContentFile): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const fileOf = (path: string, text: string): ContentFile => ({ path, bytes: new TextEncoder().encode(text) });
const kindOf = (path: string): FileKind => {
  if (path.endsWith('.claims.yaml')) return fileKinds.claims;
  const folder = path.split('/')[1] as keyof typeof fileKinds | 'leads.yml' | 'site.yml';
  if (folder === 'leads.yml') return fileKinds.leads;
  return folder === 'site.yml' ? fileKinds.site : fileKinds[folder];
};
const fix = (file: ContentFile) => fixFile(file, kindOf(file.path), services);

/** All files of the good content, in the form that nothing can be fixed in. */
const allOf = ({ site, leads, files }: ContentFiles): ContentFile[] => [
  ...Object.values(files).flat(),
  ...(leads ? [leads] : []),
  ...(site ? [site] : []),
];
const canonical = allOf(good).map((file) => fix(file).file);
const anyFile = fc.constantFrom(...canonical);
const anyIncident = fc.constantFrom(
  ...canonical.filter(({ path }) => path.startsWith('content/incidents/') && path.endsWith('.md')),
);

const names = new Map([
  ['acme-cloud-console', ['Acme-Cloud-Console', 'ACME CLOUD CONSOLE']],
  ...[...services.values()].map(({ id, fields }): [string, string[]] => [
    id,
    [fields.name, ...(fields.aliases ?? []), ...(fields.names ?? []).map(({ name }) => name)].filter(
      (name) => /^[\w ]+$/.test(name) && !services.has(name),
    ),
  ]),
]);

describe('what is misspelt but clear', () => {
  it('comes out byte for byte as the good file it was', () => {
    let changed = 0;
    fc.assert(
      fc.property(
        anyFile.chain((file) => fc.tuple(fc.constant(file), inClearForms(textOf(file), names))),
        ([file, text]) => {
          if (text !== textOf(file)) changed += 1;
          const fixed = fix(fileOf(file.path, text));
          expect(fixed.fault).toBeUndefined();
          expect(textOf(fixed.file)).toBe(textOf(file));
          expect(fixed.fixes.length > 0).toBe(text !== textOf(file));
        },
      ),
      { numRuns: runs(120), endOnFailure: true },
    );
    expect(changed).toBeGreaterThan(runs(80));
  });

  it('makes a collection as good as before, once all of it is fixed', () => {
    const misspelt = fc.tuple(...canonical.map((file) => inClearForms(textOf(file), names)));
    const before = recordsOf(inContent(canonical));
    fc.assert(
      fc.property(misspelt, (texts) => {
        const bad = inContent(canonical.map(({ path }, index) => fileOf(path, texts[index] ?? '')));
        const { content } = fixContent(bad);
        expect(buildCollection(content).problems).toEqual([]);
        expect(recordsOf(content)).toBe(before);
        expect(fixContent(content).fixed.flatMap(({ fixes }) => fixes)).toEqual([]);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});

/** The same folder with other files of the same names. */
function inContent(files: readonly ContentFile[]): ContentFiles {
  const find = ({ path }: ContentFile): ContentFile =>
    files.find((file) => file.path === path) ?? { path, bytes: new Uint8Array() };
  return {
    ...good,
    site: good.site && find(good.site),
    leads: good.leads && find(good.leads),
    files: Object.fromEntries(
      Object.entries(good.files).map(([folder, list]) => [folder, list.map(find)]),
    ) as unknown as ContentFiles['files'],
  };
}

const recordsOf = (content: ContentFiles): string =>
  JSON.stringify([...(buildCollection(content).collection?.records.values() ?? [])]);

/** Lines that make trouble in a body, all allowed in one. */
const bodyLine = fc.constantFrom(
  ...[
    'Text  ',
    'text ',
    'text\\ ',
    '',
    '  ',
    '\t',
    '```',
    '    code  ',
    '- item ',
    '  - deeper  ',
    '> quote  ',
  ],
  ...[
    '| a | b | ',
    '| - | - | ',
    '`a',
    'b` c',
    '[x ',
    '](https://example.org "t ',
    'u")',
    '---  ',
    '-  ',
    '=== ',
  ],
  ...['1. one  ', '## Title  ', '*a ', 'b* ', '~~~ ', '***  '],
);
const fieldLine = fc.constantFrom(
  ...[
    '# a comment ',
    '',
    '  ',
    'x-a: b ',
    'x-b: |',
    '  text  ',
    '  ',
    'x-c: "d ',
    '  e"',
    'x-f: g',
    '  h ',
    'zone: UTC ',
  ],
  ...[
    'review: draft',
    'kind: outage  # why',
    'downstream: [shopfront]',
    'x-i: >-',
    '  # no comment  ',
    'x-j:',
    '  - k ',
  ],
);

/** A good incident with more fields and more text, as long as it can be read. */
const longer = fc
  .tuple(anyIncident, fc.array(fieldLine, { maxLength: 8 }), fc.array(bodyLine, { maxLength: 12 }))
  .map(([file, fields, body]) => {
    const [, first = '', ...rest] = textOf(file).split(/^---\n/m);
    return fileOf(
      file.path,
      `---\n${fields.join('\n')}\n${first}---\n${rest.join('---\n')}\n${body.join('\n')}`,
    );
  });

/** Each property draws the same files from the same seed. */
const fixedFiles = new Map<string, FixedFile>();

function fixLonger(file: ContentFile): FixedFile {
  const key = `${file.path}\n${textOf(file)}`;
  const fixed = fixedFiles.get(key) ?? fix(file);
  fixedFiles.set(key, fixed);
  return fixed;
}

const read = (file: ContentFile): Incident | undefined => {
  const opened = openDocument(file);
  return opened.ok ? parseIncident(opened.text).incident : undefined;
};

/** The incident without where things stand, its sources under their canonical addresses. */
const meaningOf = ({ file, body, sources, ...incident }: Incident): unknown =>
  JSON.parse(
    JSON.stringify(
      {
        ...incident,
        tree: treeOf(body),
        text: body.text,
        citations: body.citations.map(({ id }) => id),
        frontMatter: { ...file.frontMatter, sources: undefined },
        sources: sources.map((source) => ({
          ...source,
          title: canonicalAddress(source.title),
          ...(source.url === undefined ? {} : { url: canonicalAddress(source.url) }),
          ...(source.archive === undefined ? {} : { archive: canonicalAddress(source.archive) }),
        })),
      },
      (key, value: unknown) => (key === 'position' ? undefined : value),
    ),
  );

describe('a file that could be read before', () => {
  it('says the same afterwards, line breaks, code and addresses included', () => {
    let compared = 0;
    fc.assert(
      fc.property(longer, (file) => {
        const before = read(file);
        if (!before) return;
        compared += 1;
        const after = read(fixLonger(file).file);
        if (!after) throw new Error('cannot be read any more');
        expect(meaningOf(after)).toEqual(meaningOf(before));
      }),
      { numRuns: runs(150), endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(runs(30));
  });

  it('keeps every line that nothing was fixed in, comments included', () => {
    const trimmed = (text: string): string[] =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => line.trimEnd())
        .sort();
    fc.assert(
      fc.property(longer, (file) => {
        const { file: after, fixes } = fixLonger(file);
        const lines = textOf(file).split('\n');
        const touched = new Set(
          fixes.filter(({ what }) => what !== 'order of fields').map(({ line }) => line),
        );
        const fixedLines = textOf(after).split('\n');
        expect(trimmed(textOf(after))).toEqual(trimmed(textOf(file)));
        for (const [index, line] of lines.entries())
          if (!touched.has(index + 1)) expect(fixedLines).toContain(line);
      }),
      { numRuns: runs(100), endOnFailure: true },
    );
  });
});

describe('any text at all', () => {
  const yamlLine = fc.constantFrom(
    ...[
      'a: b',
      '- c',
      '  d: e',
      '"',
      '[',
      '{',
      '}',
      ']',
      '&a b',
      '!t',
      '|',
      '\t',
      '---',
      '--- ',
      '...',
      '%',
      '# n ',
      ',',
    ],
    ...[
      'services: [Shopfront, shopfront]',
      'sources: [HTTPS://A.example:443/]',
      'duration: 2h',
      'title: x ',
      'cause: {',
      '}',
    ],
    ...[
      'reports: 1,000',
      'times: { started: 2021-10-04 15:39Z, ended: 2021-10-04 15:39z }',
      '? k',
      'claims:',
      '  - asOf: 2021-10-04 9:00Z',
    ],
  );
  const lines = fc.array(fc.oneof(yamlLine, bodyLine, fieldLine), { maxLength: 12 });
  const text = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.tuple(lines, fc.constantFrom('\n', '\r\n', '\r', ' ')).map(([list, end]) => list.join(end)),
    fc
      .tuple(lines, lines, fc.constantFrom('---', '--- ', '---\t'))
      .map(([fields, body, fence]) => [fence, ...fields, fence, ...body].join('\n')),
  );
  const path = fc.constantFrom('incidents/a.md', 'incidents/a.claims.yaml', 'services/a.md', 'site.yml');

  it('never makes it throw, is fixed once and for all, and stays as it is when it cannot be read', () => {
    fc.assert(
      fc.property(
        path,
        fc.oneof(
          text.map((chosen) => new TextEncoder().encode(chosen)),
          fc.uint8Array({ maxLength: 80 }),
        ),
        (name, bytes) => {
          const once = fix({ path: `content/${name}`, bytes });
          const twice = fix(once.file);
          expect(textOf(twice.file)).toBe(textOf(once.file));
          expect(twice.fixes).toEqual([]);
          if (once.fault) expect(once.file.bytes).toBe(bytes);
        },
      ),
      { numRuns: runs(1500), endOnFailure: true },
    );
  });
});

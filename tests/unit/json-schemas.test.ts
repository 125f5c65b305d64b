import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parseDocument, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { ContentFiles } from '../../src/core/reading/content-file.ts';
import { contentKinds, type Folder } from '../../src/core/reading/content-kinds.ts';
import { readContent } from '../../src/node/read-content.ts';
import { buildCollection } from '../builders/build-collection.ts';
import { expectPublishedForm, makeValidator } from '../builders/json-validator.ts';
import { published, schemaNames, type SchemaName } from '../../src/core/generate/schemas.ts';
import { openDocument, openYamlFile } from '../../src/core/reading/open-file.ts';
import { readYaml, readYamlList, type Written } from '../../src/core/reading/front-matter.ts';
import { splitExtra } from '../../src/core/reading/shape.ts';
import { changedFields } from '../arbitraries/changed-fields.ts';
import { runs } from '../setup/runs.ts';

/**
 * The JSON Schema that editors use and the zod schema that `check` uses give one verdict: after our own reader, which
 * keeps every scalar as text, and after an ordinary YAML 1.2 reader, but for the differences listed here.
 */
const root = join(import.meta.dirname, '../..');
const validators = Object.fromEntries(schemaNames.map((name) => [name, makeValidator(name)])) as Record<
  SchemaName,
  ValidateFunction
>;

interface Case {
  from: string;
  schema: SchemaName;
  yaml: string;
  /** The YAML as our reader takes it. */
  fields: Written;
}

function casesIn(folder: string): Case[] {
  const read = readContent({ name: folder, location: join(root, folder) });
  return [...casesOf(read)].flatMap((one) => {
    const { value: fields, faults } = readCase(one);
    return faults.length === 0 ? [{ ...one, fields }] : [];
  });
}

/** The fields of a file, or the entries of one that is a list. */
const readCase = ({ schema, yaml }: Pick<Case, 'schema' | 'yaml'>) =>
  schema === 'leads' ? readYamlList(yaml, 1) : readYaml(yaml, 1);

function* casesOf({ site, leads, files }: ContentFiles): Generator<Omit<Case, 'fields'>> {
  for (const [folder, list] of Object.entries(files))
    for (const file of list) {
      const isClaims = file.path.endsWith('.claims.yaml');
      const opened = isClaims ? openYamlFile(file) : openDocument(file);
      const schema = contentKinds[isClaims ? 'claims' : (folder as Folder)].schemaName;
      if (opened.ok)
        yield {
          from: file.path,
          schema,
          yaml: 'text' in opened.text ? opened.text.text : opened.text.frontMatter,
        };
    }
  for (const [schema, file] of Object.entries({ site, leads })) {
    const opened = file && openYamlFile(file);
    if (opened?.ok) yield { from: file!.path, schema: schema as SchemaName, yaml: opened.text.text };
  }
}

function zodAccepts(name: SchemaName, fields: Written): boolean {
  const { schema, form } = published[name];
  const isOfFields = form === 'fields' && typeof fields === 'object' && !Array.isArray(fields);
  return schema.safeParse(isOfFields ? splitExtra(fields).fields : fields).success;
}

interface Scalar {
  text: string;
  value: unknown;
}

/** All the ways in which an editor may judge otherwise than `check`, each with a line that shows it. */
const differences: { why: string; shownBy: string; has: (scalar: Scalar) => boolean }[] = [
  {
    why: 'A number cannot tell how it was written: 1e3 reaches the schema as 1000. check refuses it, the editor does not.',
    shownBy: 'reports: 1e3',
    has: ({ text, value }) => typeof value === 'number' && String(value) !== text,
  },
  {
    why: 'A bare "null" or "~" is nothing to an editor, which asks for quotes; check keeps the text.',
    shownBy: 'withdrawn: { on: 2026-05-13, why: null }',
    has: ({ value }) => value === null,
  },
  {
    why: 'A bare "true" or "false" is no text to an editor, which asks for quotes; check keeps the text.',
    shownBy: 'withdrawn: { on: 2026-05-13, why: true }',
    has: ({ value }) => typeof value === 'boolean',
  },
  {
    why: 'A title of digits alone is a number to an editor, and a title is no number; check counts its characters.',
    shownBy: 'title: 123456789012345',
    has: ({ text, value }) => typeof value === 'number' && text.length >= 15,
  },
];

/** What an editor reads, with our text wherever one of the differences has its say. */
function withoutDifferences(text: Written | undefined, value: unknown): unknown {
  if (typeof text === 'string' || text === undefined) {
    const scalar = { text: text ?? '', value };
    return differences.some(({ has }) => has(scalar)) ? scalar.text : value;
  }
  const entries = Object.keys(text).map((key) => [
    key,
    withoutDifferences((text as Record<string, Written>)[key], (value as Record<string, unknown>)[key]),
  ]);
  return Array.isArray(text) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
}

const readPlain = (yaml: string): unknown => parseDocument(yaml, { stringKeys: true }).toJS();

function judge({ schema, yaml, fields }: Omit<Case, 'from'>, plain = readPlain(yaml)) {
  return {
    zod: zodAccepts(schema, fields),
    text: validators[schema](fields),
    editor: validators[schema](plain),
  };
}

function judgeButForDifferences(one: Omit<Case, 'from'>) {
  const plain = readPlain(one.yaml);
  return {
    ...judge(one, plain),
    editorButForDifferences: validators[one.schema](withoutDifferences(one.fields, plain)),
  };
}

const good = casesIn('tests/fixtures/good');
const content = casesIn('content');
const bad = readdirSync(join(root, 'tests/fixtures/bad')).flatMap((name) =>
  casesIn(`tests/fixtures/bad/${name}`),
);
const isWrong = (one: Case): boolean => !zodAccepts(one.schema, one.fields);
const nameOf = ({ from, ...rest }: Case): [string, Omit<Case, 'from'>] => [from, rest];

describe('zod, the JSON Schema and an editor agree', () => {
  it('on more than nothing', () => {
    expect(new Set([...good, ...bad].map(({ schema }) => schema)).size).toBe(schemaNames.length - 1);
    expect(bad.filter(isWrong).length).toBeGreaterThan(25);
  });

  it.each([...good, ...content].map(nameOf))('that %s is right', (_name, file) => {
    expect(judge(file)).toMatchObject({ zod: true, text: true, editor: true });
  });

  it.each(bad.filter(isWrong).map(nameOf))('that %s is wrong', (_name, file) => {
    expect(judge(file)).toMatchObject({ zod: false, text: false, editor: false });
  });

  it.each(bad.filter((file) => !isWrong(file)).map(nameOf))(
    'that the shape of %s is right',
    (_name, file) => {
      expect(judge(file)).toMatchObject({ zod: true, text: true, editor: true });
    },
  );

  it.each(schemaNames.filter((name) => name !== 'record'))(
    'on changed fields of every kind: %s',
    (schema) => {
      const fields = good
        .filter((file) => file.schema === schema)
        .map((file) => file.fields as Record<string, Written>);
      const seen = { right: 0, wrong: 0 };
      fc.assert(
        fc.property(changedFields(fields), (changed) => {
          const yaml = stringify(changed, { schema: 'failsafe', lineWidth: 0 });
          const read = readCase({ schema, yaml });
          fc.pre(read.faults.length === 0);
          const verdicts = judgeButForDifferences({ schema, yaml, fields: read.value });
          seen[verdicts.zod ? 'right' : 'wrong'] += 1;
          expect(verdicts).toMatchObject({ text: verdicts.zod, editorButForDifferences: verdicts.zod });
        }),
        { numRuns: runs(300) },
      );
      expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(runs(20));
    },
    30_000,
  );
});

describe('an editor judges otherwise than check', () => {
  const short = [
    'title: Customers cannot log in for two hours',
    'date: 2026-05-12',
    'services: [bank]',
    'cause: undisclosed',
    'sources: [https://news.example.org/down]',
  ];

  it.each(differences)('where $why', ({ shownBy }) => {
    const key = shownBy.slice(0, shownBy.indexOf(':') + 1);
    const yaml = [...short.filter((line) => !line.startsWith(key)), shownBy].join('\n');
    const verdicts = judgeButForDifferences({
      schema: 'incident',
      yaml,
      fields: readCase({ schema: 'incident', yaml }).value,
    });
    expect(verdicts.editor).not.toBe(verdicts.zod);
    expect(verdicts.editorButForDifferences).toBe(verdicts.zod);
  });
});

it('published records have the published form', () => {
  const read = readContent({ name: 'content', location: join(root, 'tests/fixtures/good') });
  expectPublishedForm(buildCollection(read).collection?.records, validators.record);
});

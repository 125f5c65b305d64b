import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { claimFields } from '../../../schemas/claim.ts';
import { IncidentFrontMatterSchema } from '../../../schemas/incident.ts';
import { anyText, markdownSoup, mistaken, yamlSoup } from '../../arbitraries/hostile-text.ts';
import { writtenText } from '../../arbitraries/written-text.ts';
import { expectHarmless, goodTexts } from './hostile-file.ts';
import { runsFor, runsOfKind, totalRuns, type Kind } from './runs.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const header = '---\ntitle: Example Bank cannot log in\ndate: 2026-05-12\n';
const small = `${header}services: [example-bank-login]\ncause: undisclosed\nreports: 4200\nsources:\n  - https://news.example.org/a\n---\n`;

const word = fc.oneof(writtenText, anyText, fc.constantFrom('unknown', 'acme-cloud', 'https://a.example/'));
const key = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...Object.keys(IncidentFrontMatterSchema.shape), ...claimFields) },
  fc.constantFrom(
    'id',
    'is',
    'at',
    'x-own',
    '__proto__',
    'constructor',
    'count',
    'kind',
    'sources',
    'status',
  ),
  fc.string({ maxLength: 8 }),
);
const { fields } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, word, tie('list'), tie('fields')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  fields: fc.dictionary(key, tie('value'), { maxKeys: 6 }),
}));

const inputs: Record<Kind, { input: fc.Arbitrary<Uint8Array>; kind?: '.claims.yaml' }> = {
  'any bytes': { input: fc.uint8Array({ maxLength: 300 }) },
  'any text': {
    input: fc.oneof(
      anyText.map(bytesOf),
      anyText.map((text) => bytesOf(small + text)),
    ),
  },
  'fields of any shape': {
    input: fields.map((value) => bytesOf(`---\n${stringify(value, { schema: 'failsafe' })}---\nText.\n`)),
  },
  'Markdown in disorder': { input: markdownSoup.map((text) => bytesOf(small + text)) },
  'YAML in disorder': {
    input: fc.oneof(
      yamlSoup.map((text) => bytesOf(`---\n${text}\n---\nText.\n`)),
      yamlSoup.map((text) => bytesOf(`${header}${text}\n---\nText.\n`)),
    ),
  },
  'good files with mistakes': {
    input: fc
      .constantFrom(...goodTexts.filter(({ path }) => path.endsWith('.md')))
      .chain(({ text }) => mistaken(text).map(bytesOf)),
  },
  'claims with mistakes': {
    kind: '.claims.yaml',
    input: fc
      .constantFrom(...goodTexts.filter(({ path }) => path.endsWith('.yaml')))
      .chain(({ text }) => fc.oneof(mistaken(text), yamlSoup).map(bytesOf)),
  },
};

describe('a hostile file does no harm', () => {
  it.each(Object.keys(runsOfKind) as Kind[])('made of %s', { timeout: 3_600_000 }, (name) => {
    const { input, kind } = inputs[name];
    fc.assert(
      // The whole folder is read with one input in twenty: it takes as long as twenty single files.
      fc.property(input, fc.integer({ min: 1, max: 20 }), (bytes, chance) => {
        expectHarmless(bytes, kind, chance === 20);
      }),
      { numRuns: runsFor(name) },
    );
  });
});

describe('README', () => {
  it('says how many inputs are tried', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    expect(readme.replace(/\s+/g, ' ')).toContain(`tries ${totalRuns.toLocaleString('en')} inputs`);
  });
});

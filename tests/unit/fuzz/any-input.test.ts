import fc from 'fast-check';
import { describe, it } from 'vitest';
import { stringify } from 'yaml';
import { claimFields } from '../../../schemas/claim.ts';
import { contentSchemas } from '../../../schemas/content.ts';
import type { ContentKindName } from '../../../src/core/reading/content-kinds.ts';
import { anyText, markdownSoup, mistaken, yamlSoup } from '../../arbitraries/hostile-text.ts';
import { writtenText } from '../../arbitraries/written-text.ts';
import { expectHarmless, goodTexts } from './hostile-file.ts';
import type { Door } from './runs.ts';
import { timeout, tryInputs } from './try-inputs.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const header = '---\ntitle: Example Bank cannot log in\ndate: 2026-05-12\n';
const small = `${header}services: [example-bank-login]\ncause: undisclosed\nreports: 4200\nsources:\n  - https://news.example.org/a\n---\n`;

const word = fc.oneof(writtenText, anyText, fc.constantFrom('unknown', 'acme-cloud', 'https://a.example/'));
const someKeys = [
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
];

/** Fields with these names and others, and values of any shape. */
function fieldsWith(...keys: string[]): fc.Arbitrary<unknown> {
  const key = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...keys) },
    fc.constantFrom(...someKeys),
    fc.string({ maxLength: 8 }),
  );
  return fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, word, tie('list'), tie('fields')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    fields: fc.dictionary(key, tie('value'), { maxKeys: 6 }),
  })).fields;
}

const asYaml = (value: unknown): string => stringify(value, { schema: 'failsafe' });
const withMistakes = (kind: ContentKindName): fc.Arbitrary<Uint8Array> =>
  fc.constantFrom(...goodTexts(kind)).chain((text) => mistaken(text).map(bytesOf));

type Input = [door: Door, kind: ContentKindName, input: fc.Arbitrary<Uint8Array>];

const inputs: Input[] = [
  ['any bytes', 'incidents', fc.uint8Array({ maxLength: 300 })],
  [
    'any text',
    'incidents',
    fc.oneof(
      anyText.map(bytesOf),
      anyText.map((text) => bytesOf(small + text)),
    ),
  ],
  [
    'fields of any shape',
    'incidents',
    fieldsWith(...Object.keys(contentSchemas.incidents.shape), ...claimFields).map((value) =>
      bytesOf(`---\n${asYaml(value)}---\nText.\n`),
    ),
  ],
  ['Markdown in disorder', 'incidents', markdownSoup.map((text) => bytesOf(small + text))],
  [
    'YAML in disorder',
    'incidents',
    fc.oneof(
      yamlSoup.map((text) => bytesOf(`---\n${text}\n---\nText.\n`)),
      yamlSoup.map((text) => bytesOf(`${header}${text}\n---\nText.\n`)),
    ),
  ],
  ['incidents with mistakes', 'incidents', withMistakes('incidents')],
  ['claims with mistakes', 'claims', fc.oneof(withMistakes('claims'), yamlSoup.map(bytesOf))],
  ['services with mistakes', 'services', withMistakes('services')],
  ['organizations with mistakes', 'organizations', withMistakes('organizations')],
  ['counters with mistakes', 'counters', withMistakes('counters')],
  ['comparisons with mistakes', 'comparisons', withMistakes('comparisons')],
  ['leads with mistakes', 'leads', fc.oneof(withMistakes('leads'), yamlSoup.map(bytesOf))],
  ['settings with mistakes', 'site', fc.oneof(withMistakes('site'), yamlSoup.map(bytesOf))],
  [
    'settings of any shape',
    'site',
    fieldsWith(...Object.keys(contentSchemas.site.shape)).map((value) => bytesOf(asYaml(value))),
  ],
];

describe('a hostile file does no harm', () => {
  it.each(inputs)('made of %s', { timeout }, async (door, kind, input) => {
    // The whole folder is read with one input in twenty: it takes as long as twenty single files.
    const chance = fc.integer({ min: 1, max: 20 });
    await tryInputs(door, fc.tuple(input, chance), ([bytes, drawn]) => {
      expectHarmless(bytes, kind, drawn === 20);
    });
  });
});

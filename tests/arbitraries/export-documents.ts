import fc from 'fast-check';
import { exportFields } from '../../src/features/search-export/document.ts';
import type { ExportDocument, ExportValue, FieldType } from '../../src/features/search-export/field.ts';
import { toLoadable } from '../../src/features/search-export/loadable.ts';
import { anyCharacter } from './any-character.ts';

/** Signs that end, quote or escape something in one of the forms that documents are written in. */
const signs = [
  ...[
    '\\',
    '\\.',
    '\n\\.\n',
    '\\N',
    '\t',
    '\n',
    '\r\n',
    '\v',
    '\b',
    '\f',
    '"',
    "'",
    '{',
    '}',
    ',',
    '\0',
    '\ud800',
  ],
  ...[
    '\u2028',
    '\u0085',
    '\u007f',
    '{"index":{}}\n',
    'NULL',
    '=>',
    '$$',
    '-- ',
    ';',
    '--',
    'ß',
    'İ',
    '証明書',
    '😀',
  ],
  ...['incident', 'C++', "operator's", '1,024', 'v1.24.3'],
];

const text = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 40 }),
  fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((parts) => parts.join('')),
);

const day = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const values: Record<FieldType, fc.Arbitrary<ExportValue>> = {
  text,
  texts: fc.array(text, { maxLength: 4 }),
  word: text,
  words: fc.array(text, { maxLength: 4 }),
  note: text,
  day,
  integer: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  boolean: fc.boolean(),
};

const fields = Object.fromEntries(
  exportFields.map(({ name, type }) => [
    name,
    (name === 'id' ? fc.uuid() : fc.option(values[type], { freq: 6 })).map(toLoadable),
  ]),
);

/** Documents with every field, of which each value is one that any text can lead to. */
export const exportDocuments: fc.Arbitrary<ExportDocument> = fc.record(fields);

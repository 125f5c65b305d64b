import fc from 'fast-check';
import type { ColumnHead, ColumnType, Row, Value } from '../../src/core/columns/column.ts';
import { anyText } from './hostile-text.ts';

const parts = fc.constantFrom(
  ...[
    '=1+1',
    '+',
    '-',
    '@',
    "'",
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\\',
    '|',
    '\u0000',
    '\u2028',
  ],
  ...[
    '\ufeff',
    '\u202e',
    '\u0085',
    '[',
    ']',
    '{',
    'null',
    'NaN',
    'true',
    '1e5',
    '-5.3',
    '007',
    ' ',
    '％',
    '😀',
    '= ',
  ],
);
const hostile = fc.oneof(
  fc.array(parts, { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
  anyText.filter((text) => text !== ''),
);

const instant = fc
  .integer({ min: Date.UTC(1850, 0) / 1000, max: Date.UTC(2150, 0) / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString().replace('.000', ''));

const values: Record<ColumnType, fc.Arbitrary<Value>> = {
  text: hostile,
  day: instant.map((text) => text.slice(0, 10)),
  instant,
  integer: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  number: fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number) => (Object.is(number, -0) ? 0 : number)),
  boolean: fc.boolean(),
  list: fc.array(hostile, { maxLength: 3 }),
};

/** Rows of a table as nobody would write them: every column with all that its type allows, or with nothing. */
export const hostileRows = (columns: readonly ColumnHead[]): fc.Arbitrary<Row[]> =>
  fc.array(
    fc.tuple(
      ...columns.map(({ type }) =>
        type === 'list' ? values.list : fc.oneof({ weight: 4, arbitrary: values[type] }, fc.constant(null)),
      ),
    ),
    { maxLength: 4 },
  );

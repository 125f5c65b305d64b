import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileRows } from '../../../tests/arbitraries/rows.ts';
import { readCsv } from '../../../tests/builders/read-tables.ts';
import { tables } from './tables.ts';
import { csvHead, fromJsonLines, toCsvLines, toJsonLines } from './text-rows.ts';

describe.each(tables)('rows of $name', ({ columns }) => {
  it('read back from CSV and JSON Lines as the same values, whatever they hold', () => {
    fc.assert(
      fc.property(hostileRows(columns), (rows) => {
        expect(readCsv(csvHead(columns) + toCsvLines(rows), columns)).toEqual(rows);
        expect(fromJsonLines(toJsonLines(columns, rows))).toEqual(rows);
      }),
      { numRuns: 25 },
    );
  });
});

it('hold a formula as a text that no spreadsheet runs', () => {
  expect(toCsvLines([['=HYPERLINK("x")', ['a;=1'], null, -5, true]])).toBe(
    `"'=HYPERLINK(""x"")","[""a;'=1""]",,-5,true\r\n`,
  );
});

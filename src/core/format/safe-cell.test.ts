import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsvText } from './csv.ts';
import { fromSafeCell, safeCell } from './safe-cell.ts';

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '﹦', '⁺', '₌', '\u2212'];
const unseen = [
  '',
  ' ',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u3164',
  '\u2800',
  '\u0000',
];
const marks = ['\u202e', '\u034f', '\u0301', '\ufe0f', '\u{e0020}', '\u115f', '\u180e'];
const breaks = ['', 'a\n', 'a\r\n', 'a\r', 'a\t', 'a\u2028', 'a\u0085', 'a\v', 'a; ', 'a;'];

describe('the text of a cell', () => {
  it.each(signs)('has an apostrophe before %s, whatever stands before it that nobody sees', (sign) => {
    for (const lead of [...unseen, ...marks])
      for (const start of breaks) {
        const cell = safeCell(`${start}${lead}${sign}SUM(A1)`);
        expect(cell, JSON.stringify(cell)).toMatch(/(?:^|[;\t\n\r\v\u0085\u2028])'/);
        expect(cell.replace("'", '')).toBe(`${start}${lead}${sign}SUM(A1)`);
      }
  });

  it.each(['\tx', '\rx', '\nx', '\t'])('has an apostrophe before %j', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it.each([
    '',
    '-5.3',
    '+4',
    '-1e-7',
    '12',
    'a=b',
    'a - b',
    'at least 3',
    '2021-10-04',
    'it’s',
    'a; b',
    'a\nb',
  ])('is %j as it was written', (text) => {
    expect(safeCell(text)).toBe(text);
  });

  it.each(['-5.3+cmd|x', '-1-1', '+1 ', '-', '-5.3\n=1'])('is no number if it is %j', (text) => {
    expect(safeCell(text)).toMatch(/^'/);
  });
});

describe('rows as CSV', () => {
  const parts = fc.constantFrom(
    ...signs,
    ...unseen,
    ...marks,
    'a',
    '1',
    '"',
    ',',
    ';',
    '\n',
    '\r',
    '\t',
    "'",
  );
  const cell = fc.array(parts, { maxLength: 8 }).map((all) => all.join(''));

  it('read back as the same texts, but for apostrophes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
        const read = papaparse.parse<string[]>(toCsvText(rows), {
          delimiter: ',',
          newline: '\r\n',
          skipEmptyLines: true,
        }).data;
        expect(read).toEqual(rows.map((row) => row.map(safeCell)));
        const bare = (all: readonly (readonly string[])[]) =>
          all.map((row) => row.map((text) => text.replaceAll("'", '')));
        expect(bare(read)).toEqual(bare(rows));
      }),
    );
  });

  it('read back as exactly the same texts, once an apostrophe is taken away', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(fromSafeCell(safeCell(text))).toBe(text);
      }),
    );
  });

  it('never begin a line with a sign, but of a number', () => {
    fc.assert(
      fc.property(cell, (text) => {
        for (const line of safeCell(text).split(/[\t\n\v\f\r\u0085\u2028\u2029;]/)) {
          const seen = line.replace(/^[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]+/u, '');
          if (line === text && /^[+-]\d+$/.test(text)) continue;
          expect(seen.charAt(0).normalize('NFKC')).not.toMatch(/[=+\-@\u2212]/);
        }
      }),
    );
  });
});

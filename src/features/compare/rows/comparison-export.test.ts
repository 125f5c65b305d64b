import fc from 'fast-check';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import papaparse from 'papaparse';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { record, times } from '../../../../tests/builders/record.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { comparisonCells, toMarkdownTable } from './comparison-export.ts';
import { compare } from './comparison.ts';

const parser = unified()
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .use(remarkParse);

/** What a reader of Markdown sees in a text: its cells, and every kind of node there is. */
function readBack(markdown: string): { cells: string[][]; kinds: string[] } {
  const cells: string[][] = [];
  const kinds = new Set<string>();
  visit(parser.parse(markdown), (node) => {
    kinds.add(node.type);
    if (node.type === 'tableRow') cells.push([]);
    if (node.type === 'tableCell') cells.at(-1)!.push(toString(node));
  });
  return { cells, kinds: [...kinds].sort() };
}

const pair = [record(), record({ id: '2025-02-11-acme-dns', date: '2025-02-11', title: 'Acme DNS fails' })];

describe('the cells of a comparison', () => {
  it('have a head, and a line a row with its grade, its reason and one cell an incident', () => {
    const [head, ...lines] = comparisonCells(compare(pair));
    expect(head).toEqual([
      'Row',
      'Comparable',
      'Why',
      'Acme 2024 (18 September 2024): Acme Cloud cannot change anything for seven hours',
      'Acme 2025 (11 February 2025): Acme DNS fails',
    ]);
    expect(lines).toHaveLength(compare(pair).rows.length);
    expect(lines.find(([label]) => label === 'Date')).toEqual([
      'Date',
      'comparable',
      'The day on which each began.',
      '18 September 2024',
      '11 February 2025',
    ]);
    for (const line of lines) expect(line).toHaveLength(5);
  });

  it('say the difference of a cell after its value', () => {
    const longer = record({ times: times({ started: '2024-09-18T04:00Z', ended: '2024-09-18T15:00Z' }) });
    const lines = comparisonCells(compare([longer, record({ id: 'b', date: '2025-02-11' })]));
    const [, , , first, second] = lines.find(([label]) => label === 'Duration')!;
    expect(first).toBe('11 h (04:00 UTC to 15:00 UTC); longer by at least 3 h 58 min');
    expect(second).not.toContain('longer');
  });
});

describe('a comparison as a Markdown table', () => {
  it('reads back as the same cells', () => {
    const cells = comparisonCells(compare(pair));
    expect(readBack(toMarkdownTable(cells)).cells).toEqual(cells);
  });

  it.each([
    'a | b \\| c \\',
    '[click](https://evil.example) ![x](y) <script>alert(1)</script>',
    '`code` **bold** _it_ ~~gone~~ &amp; &#124; $x$',
    'https://evil.example and www.evil.example and <a@b.example>',
    '# head | - item | > quote | 1. one | --- | ```',
    '\\',
  ])('shows %s as it is', (title) => {
    const cells = comparisonCells({
      ...compare(pair),
      records: pair.map((one) => ({ ...one, title })),
    });
    const { cells: read, kinds } = readBack(toMarkdownTable(cells));
    expect(read[0]![3]).toBe(`Acme 2024 (18 September 2024): ${title}`);
    expect(kinds).toEqual(['root', 'table', 'tableCell', 'tableRow', 'text']);
  });

  it('makes no address of text, for readers that find addresses by themselves', () => {
    expect(toMarkdownTable([['https://evil.example www.evil.example @someone']])).toContain(
      String.raw`https\://evil.example www\.evil.example \@someone`,
    );
  });

  it('reads back as the same cells whatever they say', () => {
    const text = fc
      .array(
        fc.constantFrom(
          '|',
          '\\',
          '`',
          '[',
          ']',
          '(x)',
          '<b>',
          '*',
          '_',
          '&amp;',
          '!',
          '#',
          '-',
          'word',
          ' ',
          '\n',
          '~',
          '<!--',
        ),
      )
      .map((parts) => parts.join('').replaceAll(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 5 }), (lines) => {
        const cells = [['A', 'B', 'C'], ...lines];
        const { cells: read, kinds } = readBack(toMarkdownTable(cells));
        expect(read).toEqual(cells);
        expect(
          kinds.filter((kind) => !['root', 'table', 'tableCell', 'tableRow', 'text'].includes(kind)),
        ).toEqual([]);
      }),
    );
  });
});

describe('a comparison as CSV', () => {
  const addresses = ['https://example.org/incidents/a/', 'https://example.org/incidents/b/'];
  const read = (cells: string[][]): string[][] =>
    papaparse.parse<string[]>(comparisonCsv(cells, addresses).trimEnd()).data;

  it('reads back as the same cells, with the address of each record', () => {
    const cells = comparisonCells(compare(pair));
    const [head, records, ...lines] = read(cells);
    expect([head, ...lines]).toEqual(cells);
    expect(records!.slice(3)).toEqual(addresses);
  });

  it('makes every cell safe for spreadsheets', () => {
    const [, , line] = read([
      ['Row', 'a', 'b', 'c'],
      ['=1+1', 'x', 'one\n@two', '\u200b=1'],
    ]);
    expect(line).toEqual(["'=1+1", 'x', "one\n'@two", "'\u200b=1"]);
  });

  it('keeps quotes, commas and lines within their cell', () => {
    const [, , line] = read([
      ['Row', 'a', 'b', 'c'],
      ['a "b", c', 'x; y', 'two\nlines', ''],
    ]);
    expect(line).toEqual(['a "b", c', 'x; y', 'two\nlines', '']);
  });
});

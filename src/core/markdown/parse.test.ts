import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, it } from 'vitest';
import { parseMarkdown } from './parse.ts';

const withTables = (body: string): unknown =>
  fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

const line = fc.string({
  unit: fc.constantFrom('|', ':', '-', ' ', 'a', '\\', '>', '\t', '`', '* '),
  maxLength: 12,
});

it('looks for tables wherever one may be', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const body = lines.join('\n');
      expect(parseMarkdown(body)).toEqual(withTables(body));
    }),
    { numRuns: 1000 },
  );
});

it.each(['| a | b |\n| - | - |\n| 1 | 2 |', 'a\n:-\n1', 'a\n-:\n1', 'a|b\n-|-', '> a|b\n> -|-'])(
  'finds the table in %j',
  (body) => {
    expect(JSON.stringify(parseMarkdown(body))).toContain('"table"');
  },
);

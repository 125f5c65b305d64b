import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { expect, it } from 'vitest';
import { parseMarkdown } from './parse.ts';
import { runs } from '../../../tests/setup/runs.ts';

/** Read with everything that a text may hold, whatever it holds. */
const withAll = (body: string): unknown =>
  fromMarkdown(body, {
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote(), gfmTaskListItem()],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ],
  });

const signs = [
  '|',
  ':',
  '-',
  ' ',
  'a',
  '\\',
  '>',
  '\t',
  '`',
  '* ',
  '~~',
  '[^',
  ']',
  '[^a]',
  '[^a]: ',
  '[x] ',
];
const line = fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 });

it('looks for everything wherever it may be', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const body = lines.join('\n');
      expect(parseMarkdown(body)).toEqual(withAll(body));
    }),
    { numRuns: runs(1000) },
  );
});

it.each([
  ['table', '| a | b |\n| - | - |\n| 1 | 2 |'],
  ['table', 'a\n:-\n1'],
  ['table', 'a\n-:\n1'],
  ['table', 'a|b\n-|-'],
  ['table', '> a|b\n> -|-'],
  ['delete', 'a ~~b~~'],
  ['footnoteReference', 'a[^b]\n\n[^b]: c'],
  ['footnoteDefinition', 'a[^b]\n\n[^b]: c'],
  ['"checked":true', '- [X] a'],
  ['"checked":false', '1. [ ] a'],
  ['link', 'a https://x.example/b.'],
])('finds the %s in %j', (what, body) => {
  expect(JSON.stringify(parseMarkdown(body))).toContain(what.includes('"') ? what : `"${what}"`);
});

it('says where the parts of a text stand between which addresses are', () => {
  const { children } = parseMarkdown('One\ntwo https://x.example/b, three [@a].');
  const places = JSON.stringify(children, (key, value: unknown) =>
    key === 'position' ? (value as { start: { offset: number } }).start.offset : value,
  );
  expect(places).toContain('{"type":"text","value":", three [@a].","position":27}');
});

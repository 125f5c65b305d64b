import { describe, expect, it } from 'vitest';
import { readBody, treeOf } from '../markdown/body.ts';
import { toHtml } from '../markdown/to-html.ts';
import { checkBodyLimits, maxMarkdownBytes } from './limits.ts';

const messages = (body: string) => checkBodyLimits(body, 10).map(({ line, message }) => `${line} ${message}`);

/** How many blocks of the kind one text may hold. */
function manyBlocks(block: string): number {
  let count = Math.floor(maxMarkdownBytes / (block.length + 2));
  while (count > 1 && isHeld(`${block}\n\n`.repeat(count))) count = Math.floor(count * 0.95);
  return count;
}

const isHeld = (body: string): boolean => checkBodyLimits(body, 1).length > 0;

const draw = (body: string): string =>
  toHtml(treeOf(readBody(body, 1, 'UTC').body), { cite: () => undefined, base: '/' });

/** Where an end is expected, the time limit of the test is what fails: what was quadratic took minutes. */
describe('the limits of a text', () => {
  it('let ordinary prose through', () => {
    const paragraph = `${'A sentence of some words [@a; @b], *stressed* and with __code__. '.repeat(15)}\n\n`;
    expect(
      messages(`## Heading\n\n${paragraph.repeat(18)}- one\n  - two\n    - three\n\n> quoted\n`),
    ).toEqual([]);
  });

  it('let a long timeline with its times and citations through', () => {
    const item = '- `2021-10-04T15:39Z` Traffic falls. [@meta-2; @cloudflare]\n';
    expect(messages(`## Timeline\n\n${item.repeat(60)}`)).toEqual([]);
  });

  it.each(['-'.repeat(60), '*'.repeat(40), '=== '.repeat(10), '| --- | --- |', '1234567890.', '+1 +1 +1'])(
    'let the line %j through, which nests nothing',
    (line) => {
      expect(messages(`Heading\n${line}\n`)).toEqual([]);
    },
  );

  it('say on which line the block begins', () => {
    expect(messages(`One.\n\n\n  \n${'words '.repeat(700)}\n\nThree.\n`)).toEqual([
      '14 This block of text has 4200 bytes.',
    ]);
    expect(messages(`One.\n${'> '.repeat(21)}a\n`)).toEqual([
      '11 This line opens 21 nested quotes or lists.',
    ]);
    expect(messages(`a\n\n${'*a_'.repeat(60)}`)).toEqual([
      '12 This block has 120 marks of emphasis, code or links.',
    ]);
  });

  it('count all lines, marks and markers of a text together', () => {
    const items = (count: number): string => '- *a*\n\n'.repeat(count);
    expect(messages(items(500))).toEqual([]);
    expect(messages(items(700))).toEqual(['10 The text has 3501 lines and marks of Markdown in all.']);
    expect(messages(`${'- '.repeat(20)}a\n\n`.repeat(150))).toEqual([
      '10 The text has 3301 lines and marks of Markdown in all.',
    ]);
  });

  it('count bytes, not characters', () => {
    expect(messages('é'.repeat(2048))).toEqual([]);
    expect(messages('é'.repeat(2049))).toEqual(['10 This block of text has 4098 bytes.']);
  });

  it.each([
    ['alternating emphasis', '*a_'],
    ['brackets', '['],
    ['links in links', '[a]('],
    ['back-ticks', '`a``'],
    ['quotes', '> '],
    ['quotes without spaces', '>'],
    ['lists', '- '],
    ['numbered lists', '1. '],
    ['quotes and lists', '> - '],
    ['html comments', '<!--'],
    ['entities', '&amp;'],
    ['backslashes', '\\'],
    ['table cells', '|a'],
    ['images', '![a'],
  ])('keep a text of 64 KiB of %s from taking minutes', (_what, unit) => {
    const body = unit.repeat(Math.floor(maxMarkdownBytes / unit.length));
    expect(() => isHeld(body) || draw(body)).not.toThrow();
  });

  it.each([
    ['alternating emphasis', '*a_'.repeat(33)],
    ['brackets', '['.repeat(100)],
    ['nested quotes', '> '.repeat(20) + 'a'],
    ['nested lists', '- '.repeat(20) + 'a'],
    ['one word', 'a'.repeat(4000)],
    ['struck-out words', '~~a '.repeat(24)],
    ['footnotes', '[^a] '.repeat(49)],
    ['a bare address', `https://x.example/${').'.repeat(1900)}`],
  ])('leave %s that they let through cheap, many blocks of them too', (_what, block) => {
    const body = `${block}\n\n`.repeat(Math.max(1, manyBlocks(block)));
    expect(messages(body)).toEqual([]);
    expect(() => draw(body)).not.toThrow();
  });
});

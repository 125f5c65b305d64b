import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { nodesOf, readMarkdown, textOf } from '../../../tests/builders/read-markdown.ts';
import { treeAsMarkdown } from './text-as-markdown.ts';

const words = (value: string): PhrasingContent[] => [{ type: 'text', value }];
const root = (...children: Root['children']): Root => ({ type: 'root', children });

/** A text in each place where text may stand, and the nodes that a reader finds there. */
const places: Record<string, { tree: (value: string) => Root; types: string[] }> = {
  'a paragraph': {
    tree: (value) => root({ type: 'paragraph', children: words(value) }),
    types: ['root', 'paragraph', 'text'],
  },
  'a heading': {
    tree: (value) => root({ type: 'heading', depth: 1, children: words(value) }),
    types: ['root', 'heading', 'text'],
  },
  'an item': {
    tree: (value) =>
      root({
        type: 'list',
        spread: false,
        children: [
          { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: words(value) }] },
        ],
      }),
    types: ['root', 'list', 'listItem', 'paragraph', 'text'],
  },
  'a footnote': {
    tree: (value) =>
      root(
        { type: 'paragraph', children: [{ type: 'footnoteReference', identifier: '1', label: '1' }] },
        {
          type: 'footnoteDefinition',
          identifier: '1',
          label: '1',
          children: [{ type: 'paragraph', children: words(value) }],
        },
      ),
    types: ['root', 'paragraph', 'footnoteReference', 'footnoteDefinition', 'paragraph', 'text'],
  },
};

const hostile = [
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '[x]: https://evil.example',
  '[^1]: a note',
  '[^1] and [@source]',
  '# heading',
  '- item',
  '1. item',
  '1) item',
  '[ ] task',
  '> quote',
  '``` code',
  '---',
  '===',
  '| a | b |',
  '&lt;b&gt; &amp; &#60;',
  '*a* _b_ **c** ~~d~~ `e`',
  String.raw`a\*b\\`,
  '~~~ x',
  '!',
];

/** Pieces of Markdown and of prose in any order, blanks neither at an end nor doubled. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostile),
      fc.constantFrom('at 04:00 UTC', 'A. B', 'w.x', '(a)', '7 h', '“q”', 'e.g.', 'a & b', 'end!', '-4.9 %'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')))
  .map((joined) => joined.replaceAll(/[\s\p{C}]+/gu, ' ').trim())
  .filter((value) => value !== '');

describe.each(Object.entries(places))('a text in %s', (_place, { tree, types }) => {
  it('is read as it is, and as nothing else', () => {
    fc.assert(
      fc.property(text, (value) => {
        const read = readMarkdown(treeAsMarkdown(tree(value)));
        expect(textOf(read)).toBe(value);
        expect(nodesOf(read).map(({ type }) => type)).toEqual(types);
      }),
      { examples: hostile.map((value) => [value]) },
    );
  });
});

it('an address or a mail in a text is no link for readers that look for them', () => {
  const written = (value: string): string =>
    treeAsMarkdown(root({ type: 'paragraph', children: words(value) }));
  for (const value of ['https://a.example', 'HTTP://a.example', 'www.a.example', 'a@b.example', 'mailto:a@b'])
    expect(written(value)).not.toContain(value);
  expect(written('at 04:00 UTC, w.x. A: b, and so on.')).toBe('at 04:00 UTC, w\\.x. A: b, and so on.\n');
});

it('a break of a line within prose stays one', () => {
  const value = 'It broke.\nThen it was mended\n# by nobody';
  const read = readMarkdown(treeAsMarkdown(root({ type: 'paragraph', children: words(value) })));
  expect(textOf(read)).toBe(value);
});

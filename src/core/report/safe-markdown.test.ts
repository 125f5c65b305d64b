import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/parse.ts';
import { codeBlock, codeSpan } from './safe-markdown.ts';
import { anyCharacter } from '../../../tests/arbitraries/any-character.ts';

const hostile = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({
    unit: fc.constantFrom(
      '`',
      '~',
      '|',
      '\\',
      ' ',
      '\n',
      '\r',
      '@',
      '<',
      '>',
      '[',
      ']',
      '(',
      '!',
      'a',
      '&',
      ';',
      '#',
    ),
  }),
);

const typesOf = (markdown: string): string[] => parseMarkdown(markdown).children.map(({ type }) => type);

describe('codeSpan', () => {
  it('shows any text as code and as nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { children } = parseMarkdown(`before ${codeSpan(text)} after`);
        expect(children.map(({ type }) => type)).toEqual(['paragraph']);
        const [paragraph] = children;
        const parts = paragraph?.type === 'paragraph' ? paragraph.children : [];
        expect(parts.map(({ type }) => type)).toEqual(['text', 'inlineCode', 'text']);
      }),
    );
  });

  it.each([
    ['@octocat', '`@octocat`'],
    ['a `b` c', '``a `b` c``'],
    ['`b`', '`` `b` ``'],
    ['two\nlines', String.raw`${'`'}two\nlines${'`'}`],
    ['', '` `'],
  ])('writes %j as %s', (text, written) => {
    expect(codeSpan(text)).toBe(written);
  });
});

describe('codeBlock', () => {
  it('shows any lines as one block of code', () => {
    fc.assert(
      fc.property(fc.array(hostile), (lines) => {
        expect(typesOf(`before\n\n${codeBlock(lines)}\n\nafter`)).toEqual(['paragraph', 'code', 'paragraph']);
      }),
    );
  });

  it('keeps a line that would close it', () => {
    expect(codeBlock(['```', '<b>'])).toBe('````text\n```\n<b>\n````');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../markdown/to-text.ts';
import { isPlainParagraphs, treeOfText } from './to-body.ts';
import { runs } from '../../../../tests/setup/runs.ts';

const paragraph = fc
  .array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const text = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join('\n\n'));

describe('a text of plain paragraphs', () => {
  it('is the same after it was parsed and written anew, so that it need not be', () => {
    fc.assert(
      fc.property(text, (written) => {
        fc.pre(isPlainParagraphs(written));
        expect(toText(treeOfText(written, []).children)).toBe(written.trim());
      }),
      { numRuns: runs(300) },
    );
  });

  it.each([
    ['Nobody could log in. It took 3 hours (in all).\n\nThe cause was a change; it was taken back.', true],
    ['one line\nand another', false],
    ['a paragraph\n\n\nand another', false],
    ['words\n\n    code', false],
    ['words\n\n- an item', false],
    ['words\n\n1. an item', false],
    ['a [link](https://example.com)', false],
    ['words\n\nhttps://example.com', false],
  ])('is told from Markdown: %j', (written, isPlain) => {
    expect(isPlainParagraphs(written)).toBe(isPlain);
  });
});

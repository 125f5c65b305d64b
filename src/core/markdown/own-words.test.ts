import { describe, expect, it } from 'vitest';
import { ownWords } from './own-words.ts';
import { parseMarkdown } from './parse.ts';
import { withoutQuotations } from './quotations.ts';

const passages = (text: string) => ownWords(parseMarkdown(text));

describe('the own words of a text', () => {
  it('are its paragraphs, headings, items and cells, without quotations and code', () => {
    const text =
      '## One\n\nTwo *three* `four`.\n\n> five\n\n- six\n\n      seven\n\n| eight |\n| --- |\n| nine |\n';
    expect(passages(text).map((passage) => passage.text.trim())).toEqual([
      'One',
      'Two three     .',
      'six',
      'eight',
      'nine',
    ]);
  });

  it('know where each character stands', () => {
    const text = 'Above.\n\n- one **two**\n  three four\n';
    const passage = passages(text)[1]!;
    const lines = text.split('\n');
    for (const word of ['one', 'two', 'three', 'four']) {
      const { line, column } = passage.placeAt(passage.text.indexOf(word));
      expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${word}`));
    }
  });

  it('know the time that an item begins with, and the heading of a cell', () => {
    expect(passages('- `2024-09-18` Down.')[0]?.lead).toBe('2024-09-18');
    expect(passages('At `2024-09-18` down.')[0]?.lead).toBeUndefined();
    expect(passages('| A | B |\n|---|---|\n| c | d |').map(({ heading }) => heading?.text)).toEqual([
      undefined,
      undefined,
      'A',
      'B',
    ]);
  });
});

describe('quotations', () => {
  it.each([
    ['He said "no" twice.', 'He said      twice.'],
    ['He said “no” twice.', 'He said      twice.'],
    ['He said „no“ twice.', 'He said      twice.'],
    ['He said «no» twice.', 'He said      twice.'],
    ["He said 'no' twice.", 'He said      twice.'],
    ['He said ‘it’s no’ twice.', 'He said           twice.'],
    ["The users' and the company's phones.", "The users' and the company's phones."],
    ['The company’s users’ phones.', 'The company’s users’ phones.'],
    ['An open " mark.', 'An open " mark.'],
  ])('of %s are blanked out', (text, own) => {
    expect(withoutQuotations(text)).toBe(own);
  });
});

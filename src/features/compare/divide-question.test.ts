import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../core/markdown/parse.ts';
import { divideQuestion } from './divide-question.ts';

const typesIn = (text: string) => {
  const { question, rest } = divideQuestion(parseMarkdown(text));
  return [question?.children.map(({ type }) => type), rest.children.map(({ type }) => type)];
};

describe('the question of a text', () => {
  it.each([
    [
      'What helped?\n\nAnd where?\n\n## Answer\n\nThis.',
      [
        ['paragraph', 'paragraph'],
        ['heading', 'paragraph'],
      ],
    ],
    ['What helped?\n\n- This.', [['paragraph'], ['list']]],
    ['One text.\n\nAnd no more.', [undefined, ['paragraph', 'paragraph']]],
    ['## Answer\n\nThis.', [undefined, ['heading', 'paragraph']]],
    [
      'What helped?[^1]\n\n## Answer\n\n[^1]: A note.',
      [undefined, ['paragraph', 'heading', 'footnoteDefinition']],
    ],
    ['', [undefined, []]],
  ])('%j', (text, expected) => {
    expect(typesIn(text)).toEqual(expected);
  });
});

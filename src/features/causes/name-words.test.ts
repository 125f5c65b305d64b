import { describe, expect, it } from 'vitest';
import { causeLists } from './cause-pages.ts';
import { nameWords } from './name-words.ts';

const shown = (text: string): string =>
  nameWords(text)
    .map((piece) => (piece.is === undefined ? piece.text : `<${piece.text}>`))
    .join('');

describe('nameWords', () => {
  it.each([
    ['Many first requests at once: thundering-herd.', 'Many first requests at once: <Thundering herd>.'],
    [
      'A check let it through: mechanism safeguard-failed.',
      'A check let it through: failure mode <Safeguard failed>.',
    ],
    [
      'Read by no stranger: data-corruption or data-loss.',
      'Read by no stranger: <Data corruption> or <Data loss>.',
    ],
    [
      'Records: database; a copy kept only for speed: cache.',
      'Records: <Database>; a copy kept only for speed: <Cache>.',
    ],
    ['Two aims that pull apart.', 'Two aims that pull apart.'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('leaves no id behind a colon in all that the vocabulary says', () => {
    const left = causeLists
      .flatMap(({ words }) => Object.values(words))
      .map(({ counterExample }) => shown(counterExample))
      .filter((text) => /[:;] (?:[a-z]+ )?[a-z]+(?:-[a-z]+)+[.;]/.test(text));
    expect(left).toEqual([]);
  });
});

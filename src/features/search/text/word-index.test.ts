import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, readWords, writeIndex, type WordIndex } from './word-index.ts';

const someWord = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', 'c', '1', '.', '-', '障', 'é') })
  .filter((word) => !word.includes(' '));

const someIndex: fc.Arbitrary<WordIndex> = fc
  .uniqueArray(
    fc.tuple(
      someWord,
      fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 9 }),
    ),
    { selector: ([word]) => word },
  )
  .map((entries) => ({
    ids: [],
    phrases: [],
    words: new Map(
      entries.map(([word, places, fit]) => [
        word,
        places.sort((a, b) => a - b).map((place) => ({ place, fit })),
      ]),
    ),
  }));

describe('the files of an index', () => {
  it('say again what the index has, in however many files', () => {
    fc.assert(
      fc.property(someIndex, fc.constantFrom(1, 30, 10_000), (index, longest) => {
        const { head, files } = writeIndex(index, longest);
        const read = files.map((file) => readWords(file));
        const postings = read.flatMap((words) => [...words].map(([word, own]) => [word, own()] as const));
        expect(new Map(postings)).toEqual(index.words);
        for (const word of index.words.keys()) expect(read[fileOf(head, word)]?.has(word)).toBe(true);
      }),
    );
  });

  it('have words that begin alike in one file', () => {
    const words = new Map(['ab', 'abc', 'abd', 'b'].map((word) => [word, [{ place: 0, fit: 1 }]]));
    const { head, files } = writeIndex({ ids: ['x'], phrases: [], words }, 1);
    expect(head.from).toEqual(['ab', 'b']);
    expect(files[0]).toEqual({ words: '0ab 2c 2d', places: '0 0 0', fits: '111' });
  });

  it('that are none are read as nothing', () => {
    const read = readWords({ words: '', places: '', fits: '' });
    expect([...read.values()].map((postings) => postings())).toEqual([[]]);
  });
});

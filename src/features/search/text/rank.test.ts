import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findByText, mergeSynonyms, rankHits, type AskIndex, type Hit, type WordHits } from './rank.ts';
import { queryWords } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';

const hits = (...ids: string[]): Hit[] => ids.map((id, index) => ({ id, score: ids.length - index }));
const part = (...ids: string[]): WordHits => ({ word: 'w', hits: hits(...ids), isGuess: false });
const found = async (...parameters: Parameters<typeof findByText>): Promise<string[]> =>
  (await findByText(...parameters)).ids;

/** An index of pages by their text that has, like the real one, the pages with a word, and phrases in quotes. */
const indexOf =
  (pages: Record<string, string>): AskIndex =>
  (query) => {
    const wanted = query.replaceAll('"', '').trim();
    const has = (text: string): boolean => ` ${text} `.includes(` ${wanted} `);
    return Promise.resolve(
      Object.entries(pages)
        .filter(([, text]) => has(text))
        .map(([id]) => ({ id, score: 1 })),
    );
  };

describe('merging what was found for the words of a query', () => {
  it('puts first what has all of them', () => {
    expect(rankHits([part('a', 'both'), part('b', 'both')], [], 10)[0]).toBe('both');
  });

  it('counts a rare word more than a common one', () => {
    expect(rankHits([part('common', 'c2', 'c3', 'c4', 'c5'), part('rare')], [], 10)[0]).toBe('rare');
  });

  it('orders what has the same words by how well it fits, and leaves equals in their order', () => {
    expect(rankHits([part('b', 'a')], [], 10)).toEqual(['b', 'a']);
    const equal = ['z', 'm', 'a'].map((id) => ({ id, score: 1 }));
    expect(rankHits([{ word: 'w', hits: equal, isGuess: false }], [], 10)).toEqual(['z', 'm', 'a']);
  });

  it('leaves out what has only a word that nearly every page has', () => {
    const hits = (...ids: string[]) => ids.map((id) => ({ id, score: 1 }));
    const every = hits('a', 'b', 'c', 'd', 'e', 'f', 'g');
    const rare = { word: 'regex', hits: hits('a', 'b'), isGuess: false };
    expect(rankHits([rare, { word: 'outage', hits: every, isGuess: false }], [], 8)).toEqual(['b', 'a']);
    expect(rankHits([{ word: 'outage', hits: every, isGuess: false }], [], 8)).toHaveLength(7);
  });

  it('doubles nothing, adds nothing, and never drops all', () => {
    const someHits = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
        score: fc.double({ min: 0, max: 50, noNaN: true }),
      }),
      { selector: ({ id }) => id },
    );
    const someWords = fc.array(fc.record({ word: fc.string(), hits: someHits, isGuess: fc.boolean() }));
    fc.assert(
      fc.property(someWords, fc.array(someHits), (words, phrases) => {
        const all = [...words.map((one) => one.hits), ...phrases].flat().map(({ id }) => id);
        const ranked = rankHits(words, phrases, 8);
        expect(new Set(ranked).size).toBe(ranked.length);
        expect(all).toEqual(expect.arrayContaining(ranked));
        expect(ranked.length > 0).toBe(all.length > 0);
      }),
    );
  });

  it('puts nothing that lacks a known word before what has all of them', () => {
    const strong = {
      word: 'a',
      hits: [
        { id: 'strong', score: 99 },
        { id: 'both', score: 1 },
      ],
      isGuess: false,
    };
    expect(rankHits([strong, part('both', 'x', 'y', 'z')], [hits('strong')], 10)[0]).toBe('both');
    // What begins like a word that no page has is no such word.
    expect(rankHits([strong, { ...part('both', 'u', 'v', 'x', 'y', 'z'), isGuess: true }], [], 10)[0]).toBe(
      'strong',
    );
  });
});

describe('words that mean the same', () => {
  it('find pages too, below those with the word itself', () => {
    expect(mergeSynonyms(hits('own'), [hits('other', 'own')]).map(({ id }) => id)).toEqual(['own', 'other']);
  });

  it('mean each other', () => {
    expect(synonymsOf('expired')).toContain('lapsed');
    expect(synonymsOf('lapsed')).toContain('expired');
    expect(synonymsOf('constructor')).toEqual([]);
  });
});

describe('the words of a query', () => {
  it.each([
    ['The rollback  made it WORSE', ['rollback', 'worse']],
    ['at&t in February, 2024?', ['at&t', 'february', '2024']],
    ['1.1.1.1 us-east-1', ['1.1.1.1', 'us-east-1']],
    ['to be or not to be', ['to', 'be', 'or', 'not']],
    ['bgp BGP bgp', ['bgp']],
    [' -- “ ” ', []],
  ])('of "%s" are %j', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  it('are no more than twelve', () => {
    expect(queryWords(Array.from({ length: 40 }, (_, index) => `w${index}`).join(' '))).toHaveLength(12);
  });
});

describe('asking the index', () => {
  const ask = indexOf({
    app: 'an app was down whats that',
    name: 'whats app was down',
    lapsed: 'the certificate lapsed',
    expired: 'the token expired',
  });

  it('finds pages that lack one of the words, unlike the index by itself', async () => {
    expect(await found(ask, 'whats app zebra', 4)).toEqual(['name', 'app']);
  });

  it('prefers words that stand together', async () => {
    expect((await found(ask, 'whats app', 4))[0]).toBe('name');
  });

  it('takes another word of the same meaning', async () => {
    expect(await found(ask, 'expired certificate', 4)).toEqual(['lapsed', 'expired']);
  });

  it('takes what is in quotes as it stands, unless nothing has it', async () => {
    expect(await found(ask, '"whats app"', 4)).toEqual(['name']);
    expect(await found(ask, '"app token"', 4)).toEqual(expect.arrayContaining(['app', 'name', 'expired']));
  });

  it('says which words it guessed at, but not of a name that is written in two', async () => {
    const guessing: AskIndex = async (query) =>
      query === 'lapsation' ? ask('lapsed') : query === 'whatz' ? ask('whats') : ask(query);
    expect(await findByText(guessing, 'lapsation token', 4)).toEqual({
      ids: ['expired', 'lapsed'],
      guessed: ['lapsation'],
    });
    expect((await findByText(guessing, 'whats app', 4)).guessed).toEqual([]);
    expect((await findByText(guessing, 'zebra', 4)).guessed).toEqual([]);
  });

  it('finds nothing for nothing', async () => {
    expect(await found(ask, '  ', 4)).toEqual([]);
    expect(await found(ask, 'zebra', 4)).toEqual([]);
  });
});

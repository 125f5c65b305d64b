import { describe, expect, it } from 'vitest';
import { codedWords } from '../../schemas/vocabulary.ts';
import { codedKeys, wordsOf } from '../../src/core/record/coded-parts.ts';
import { formatSearch } from '../../src/features/search/state/search-state.ts';
import { records } from './collection.ts';
import { search } from './search.ts';

/** Words of the vocabulary that are written with hyphens, each with the records that are coded with it. */
const hyphenated = codedKeys.flatMap((key) =>
  Object.keys(codedWords[key])
    .filter((word) => word.includes('-') && word !== 'none-identified')
    .map((word) => ({
      word,
      ids: records.filter((record) => wordsOf(record, key).some(({ is }) => is === word)).map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 0),
);

describe('the words that incidents are coded with', () => {
  it.each(hyphenated)('$word, with blanks and run together finds all that have it', async ({ word, ids }) => {
    const [found, ...others] = await Promise.all(
      [word, word.replaceAll('-', ' '), word.replaceAll('-', '')].map((query) => search.answer(query)),
    );
    expect(found?.found).toEqual(expect.arrayContaining(ids));
    expect(found?.guessed).toEqual([]);
    for (const other of others) expect(other).toMatchObject({ found: found?.found, guessed: [] });
  });
});

describe('an id or an address', () => {
  it('brings its record', async () => {
    for (const { id } of records) {
      expect(await search.ask(id)).toEqual([id]);
      expect(await search.ask(`https://example.org/incidents/${id}/`)).toEqual([id]);
    }
  });
});

describe('filters in words', () => {
  it.each([
    ['outages longer than 24 hours', '?duration=P1D..'],
    ['over 1 million reports', '?reports=cumulative:1000000..'],
    ['rollback failed', '?action=rollback&result=none&result=worse'],
    ['rollback impossible', '?action=rollback&result=none'],
    ['dns outages at aws in 2021', '?service=aws&mechanism=dns-failure&year=2021'],
    ['detected by users', '?detected=users'],
    ['expired certificate', '?cause=limit-or-expiry&mechanism=certificate-or-auth-failure'],
    ['4 October 2021', '?on=2021-10-04'],
    ['2021-10-04', '?on=2021-10-04'],
    ['oct 2021', '?on=2021-10'],
    ['2021', '?year=2021'],
  ])('%s is %s, and finds some', async (query, filters) => {
    const { narrowed } = await search.answer(query);
    expect(formatSearch({ ...narrowed, query: '' })).toBe(filters);
    expect((await search.ask(query)).length).toBeGreaterThan(0);
  });
});

describe('a word that nobody wrote', () => {
  it.each(['qwertzuiop', 'qwertzuiop outage', 'X#', '1.24.987', 'AS64512', 'CVE-2000-99999'])(
    '%s finds nothing rather than all',
    async (query) => {
      const { guessed } = await search.answer(query);
      expect(await search.ask(query)).toEqual([]);
      expect(guessed[0]?.by).toEqual([]);
    },
  );

  it('is answered by the word with a slip less', async () => {
    const { guessed } = await search.answer('kuberntes');
    expect(guessed.map(({ by }) => by)).toEqual([['kubernetes']]);
  });
});

describe('any query', () => {
  it('finds less than half of the collection, unless it asks for what half of it has', async () => {
    for (const query of ['pagerduty', 'end-to-end', 'data-loss', 'service-discovery', 'expired cert', 'whats app outage'])
      expect((await search.ask(query)).length, query).toBeLessThan(records.length / 2);
  });

  it.each([
    ['letters', 'a'.repeat(10_000)],
    ['words', 'retry storm outage '.repeat(600)],
    ['quotation marks', '"'.repeat(10_000)],
    ['operators', 'OR (NOT -x | y*) AND '.repeat(500)],
    ['control characters', '\u0000\u0007\u001b'.repeat(3_400)],
    ['a regular expression', '(a+)+$'.repeat(1_700)],
    ['another script', '証明書 ระบบ данные '.repeat(600)],
    ['filters', 'longer than 24 hours at aws in 2021 '.repeat(280)],
  ])('of ten thousand signs, %s, is answered', async (_name, query) => {
    for (const id of await search.ask(query)) expect(search.index.ids).toContain(id);
  });
});

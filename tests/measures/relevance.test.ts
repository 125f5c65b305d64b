import { expect, it } from 'vitest';
import { evaluateRelevance, scoresOf } from './relevance.ts';

const ask = (query: string): Promise<string[]> =>
  Promise.resolve(query === 'none' ? [] : ['a', 'b', 'c', 'd']);

it.each([
  [{ first: 'a' }, 1, true],
  [{ first: 'b' }, 2, false],
  [{ amongThree: ['d', 'c'] }, 3, true],
  [{ amongThree: ['d'] }, 4, false],
  [{ first: 'x' }, undefined, false],
  [{ first: 'a', amongThree: ['d'] }, 1, false],
  [{ first: 'a', found: ['d'] }, 1, true],
  [{ first: 'a', found: ['x'] }, 1, false],
  [{ none: true }, undefined, false],
])('%j of a, b, c, d: rank %s, met %s', async (wanted, rank, isMet) => {
  const [judged] = await evaluateRelevance(ask, [{ query: 'q', ...wanted }]);
  expect(judged).toMatchObject({ query: 'q', rank, isMet });
});

it('says what was missing', async () => {
  const [judged] = await evaluateRelevance(ask, [{ query: 'q', first: 'a', found: ['b', 'x'] }]);
  expect(judged?.missing).toEqual(['x']);
});

it('scores a set by first places, by places among three, and by how high all that is wanted stands', async () => {
  const judged = await evaluateRelevance(ask, [
    { query: 'q', first: 'a' },
    { query: 'q', first: 'b' },
    { query: 'q', amongThree: ['a', 'c'] },
    { query: 'none', none: true },
  ]);
  const third = (1 + 1 / 2) / (1 + 1 / Math.log2(3));
  expect(scoresOf(judged)).toEqual({
    met: 3 / 4,
    firstPlace: 3 / 4,
    inThree: 1,
    ndcg: (1 + 1 / Math.log2(3) + third + 1) / 4,
  });
});

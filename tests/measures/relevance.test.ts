import { expect, it } from 'vitest';
import { evaluateRelevance } from './relevance.ts';

const ask = (): Promise<string[]> => Promise.resolve(['a', 'b', 'c', 'd']);

it.each([
  [{ first: 'a' }, 1, true],
  [{ first: 'b' }, 2, false],
  [{ amongThree: ['d', 'c'] }, 3, true],
  [{ amongThree: ['d'] }, 4, false],
  [{ first: 'x' }, undefined, false],
  [{ first: 'a', amongThree: ['d'] }, 1, false],
  [{ first: 'a', found: ['d'] }, 1, true],
  [{ first: 'a', found: ['x'] }, 1, false],
])('%j of a, b, c, d: rank %s, met %s', async (wanted, rank, isMet) => {
  const [judged] = await evaluateRelevance(ask, [{ query: 'q', ...wanted }]);
  expect(judged).toMatchObject({ query: 'q', rank, isMet });
});

it('says what was missing', async () => {
  const [judged] = await evaluateRelevance(ask, [{ query: 'q', first: 'a', found: ['b', 'x'] }]);
  expect(judged?.missing).toEqual(['x']);
});

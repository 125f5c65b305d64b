import { describe, expect, it } from 'vitest';
import { evaluateRelevance, scoresOf } from '../measures/relevance.ts';
import { openCollection } from '../measures/open-search.ts';
import { collection } from './collection.ts';
import { heldOutQueries } from './held-out-queries.ts';
import { relevanceSet } from './relevance-set.ts';
import { search } from './search.ts';

describe('what people type', () => {
  it('finds what they mean, first or among the first three', async () => {
    const judged = await evaluateRelevance(search.ask, relevanceSet);
    const missed = judged.filter(({ isMet }) => !isMet).map(({ query, rank, missing }) => ({ query, rank, missing }));
    // Each was met once; a record that is added may be as good an answer as the one that was judged.
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(relevanceSet.length / 20);
  });

  it('finds what they mean by queries that nothing was set by', async () => {
    const { firstPlace, inThree, ndcg } = scoresOf(await evaluateRelevance(search.ask, heldOutQueries));
    expect(firstPlace).toBeGreaterThanOrEqual(0.9);
    expect(inThree).toBeGreaterThanOrEqual(0.92);
    expect(ndcg).toBeGreaterThanOrEqual(0.85);
  });

  it('finds the same in an index of several bundles, as large collections have', async () => {
    const divided = openCollection(collection, (listed) => [listed.slice(0, 60), listed.slice(60, 100), listed.slice(100)]);
    const judged = await evaluateRelevance(divided.ask, relevanceSet);
    // Which words are one is known of each bundle by itself.
    expect(judged.filter(({ isMet }) => !isMet).length).toBeLessThanOrEqual(relevanceSet.length / 15);
  });
});

import { describe, expect, it } from 'vitest';
import { records } from './collection.ts';
import { heldOutQueries } from './held-out-queries.ts';
import { relevanceSet } from './relevance-set.ts';

const listed = new Set(records.map(({ id }) => id));


describe('the relevance set', () => {
  it('holds 150 queries or more, half of them held out, each once', () => {
    expect(relevanceSet.length).toBeGreaterThanOrEqual(75);
    expect(heldOutQueries.length).toBeGreaterThanOrEqual(75);
    const queries = [...relevanceSet, ...heldOutQueries].map(({ query }) => query.toLowerCase());
    expect(new Set(queries).size).toBe(queries.length);
  });

  it.each([...relevanceSet, ...heldOutQueries])(
    '$query asks for listed incidents',
    ({ query, first, amongThree = [], found = [], none = false }) => {
      const top = first === undefined ? amongThree : [first, ...amongThree];
      expect(query.trim()).toBe(query);
      expect(top.length > 0).toBe(!none);
      for (const id of [...top, ...found]) expect(listed).toContain(id);
    },
  );

  it('reaches over half of the collection', () => {
    const asked = new Set(relevanceSet.flatMap(({ first, amongThree = [] }) => [first, ...amongThree]));
    expect([...listed].filter((id) => asked.has(id)).length).toBeGreaterThan(listed.size / 2);
  });
});

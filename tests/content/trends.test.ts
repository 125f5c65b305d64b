import { describe, expect, it } from 'vitest';
import { toFacets } from '../../src/features/search/state/facets.ts';
import { searchIncidents } from '../../src/features/search/select/filter.ts';
import { parseSearch } from '../../src/features/search/state/search-state.ts';
import { trends } from '../../src/features/trends/trends.ts';
import { collection, records } from './collection.ts';

/** The figures of the trends against the collection itself, reckoned here in another way. */

const view = trends(records);


describe('the trends of the collection', () => {
  it('count in the matrix, its totals and its rows of lengths what their searches find', () => {
    const facets = toFacets(records, collection.registry);
    const { rows, columns } = view.matrix;
    const counts = [
      ...rows,
      ...rows.flatMap(({ cells }) => cells),
      ...columns,
      ...view.byTrigger.map(({ query, total }) => ({ query, count: total })),
    ];
    expect(counts.length).toBeGreaterThan(100);
    for (const { count, query } of counts)
      expect(searchIncidents(facets, parseSearch(query), undefined).rows.length, query).toBe(count);
  });

  it('draw every incident whose span is known, but those in waves and what has no length', () => {
    const known = records.filter(({ duration: { span } }) => span.known && (span.max !== null || span.min > 0));
    const { n, leftOut } = view.lengths;
    expect(n + leftOut.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(known.length);
    expect(n).toBeLessThanOrEqual(known.length);
    expect(n).toBeGreaterThan(records.length / 2);
  });

  it('have a median with no more than half of the incidents wholly on either side of it', () => {
    const { marks, quantiles, n } = view.lengths;
    const median = quantiles.find(({ name }) => name === 'median')!;
    expect(marks.filter(({ to }) => to < median.from).length).toBeLessThanOrEqual(n / 2);
    expect(marks.filter(({ from }) => from > median.to).length).toBeLessThanOrEqual(n / 2);
  });
});

import type { Facets } from './facets.ts';

const longestName = 24;

/**
 * What a search box shows before somebody types: words of an engineer, and the service that most incidents of the collection
 * have, where that tells some from others.
 */
export function exampleSearch({ rows, labels }: Pick<Facets, 'rows' | 'labels'>): string {
  const counts = new Map<string, number>();
  for (const id of rows.flatMap(({ ownServices }) => ownServices)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const telling = [...counts]
    .filter(([, count]) => count > 1 && count < rows.length)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([id]) => labels.service[id] ?? id)
    .find((name) => name.length <= longestName);
  return ['certificate', 'rollback', ...(telling === undefined ? [] : [telling])].join(', ') + ' …';
}

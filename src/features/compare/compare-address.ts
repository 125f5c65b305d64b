import type { WishedView } from '../../drawing/timeline-view.ts';

export const minCompared = 2;
export const maxCompared = 6;

/** What a comparison shows, as its address holds it. */
export interface CompareState extends WishedView {
  ids: string[];
  /** Whether rows that say the same of all are shown too. */
  isUnfolded: boolean;
}

/** The ids of an address such as `?ids=a,b,c`: each once, in their order, at most as many as can be compared. */
export function parseCompared(address: string): { ids: string[]; dropped: string[] } {
  const all = new URLSearchParams(address).getAll('ids').flatMap((list) => list.split(','));
  const ids = [...new Set(all.map((id) => id.trim()).filter((id) => id !== ''))];
  return { ids: ids.slice(0, maxCompared), dropped: ids.slice(maxCompared) };
}

const scales = ['linear', 'log'] as const;

/** The whole state from the query of an address; values that mean nothing count as left out. */
export function parseCompareState(address: string): CompareState {
  const query = new URLSearchParams(address);
  const isClock = query.get('axis') === 'clock';
  return {
    ids: parseCompared(address).ids,
    axis: isClock ? 'clock' : 'aligned',
    scale: isClock ? undefined : scales.find((scale) => scale === query.get('scale')),
    isUnfolded: query.get('rows') === 'all',
  };
}

/**
 * The query that holds a state, in one order and without what is the rule; empty where all is.
 *
 * @example formatCompareState({ ids: ['a', 'b'], axis: 'clock', scale: undefined, isUnfolded: true })
 * // '?ids=a,b&axis=clock&rows=all'
 */
export function formatCompareState({ ids, axis, scale, isUnfolded }: CompareState): string {
  const parts = [
    ...(ids.length > 0 ? [`ids=${ids.map(encodeURIComponent).join(',')}`] : []),
    ...(axis === 'clock' ? ['axis=clock'] : []),
    ...(axis === 'aligned' && scale !== undefined ? [`scale=${scale}`] : []),
    ...(isUnfolded ? ['rows=all'] : []),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

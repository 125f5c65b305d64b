import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LeadsFound } from '../results/FoundLeads.tsx';

type Search = (query: string) => LeadsFound;

const none: LeadsFound = { count: 0, list: undefined };

const load = (): Promise<Search> => import('./found-leads.tsx').then(({ loadSearch }) => loadSearch());

/**
 * What the leads answer to the present words; nothing without words, while they are loaded, and where they cannot be.
 *
 * @param total how many leads there are.
 */
export function useLeads(query: string, total: number): LeadsFound {
  const [search, setSearch] = useState<Search>();
  const isWanted = query !== '' && total > 0;
  useEffect(() => {
    if (!isWanted || search) return;
    load().then(
      (loaded) => {
        setSearch(() => loaded);
      },
      () => undefined,
    );
  }, [isWanted]);
  return useMemo(() => (search && isWanted ? search(query) : none), [search, query]);
}

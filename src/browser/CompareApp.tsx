import { useEffect, useState } from 'preact/hooks';
import type { IncidentRecord } from '../../schemas/record.ts';
import { pageAddress } from '../address.ts';
import { ComparePicker } from '../components/ComparePicker.tsx';
import { ComparisonView } from '../components/ComparisonView.tsx';
import { minCompared, parseCompared } from '../lib/search/compare-address.ts';
import type { Facets } from '../lib/search/facets.ts';

interface Loaded {
  id: string;
  record: IncidentRecord | undefined;
}

async function load(id: string, facets: Facets): Promise<Loaded> {
  if (!facets.rows.some((row) => row.id === id)) return { id, record: undefined };
  const answer = await fetch(pageAddress(`/api/v1/incidents/${id}.json`));
  if (!answer.ok) return { id, record: undefined };
  const { incident } = (await answer.json()) as { incident: IncidentRecord };
  return { id, record: incident };
}

export function CompareApp({ facets }: { facets: Facets }) {
  const [{ ids, dropped }, setCompared] = useState(() => parseCompared(location.search));
  const [loaded, setLoaded] = useState<Loaded[]>([]);
  const [isFailed, setFailed] = useState(false);

  useEffect(() => {
    const restore = (): void => {
      setCompared(parseCompared(location.search));
    };
    addEventListener('popstate', restore);
    return () => {
      removeEventListener('popstate', restore);
    };
  }, []);

  useEffect(() => {
    let isCurrent = true;
    Promise.all(ids.map((id) => load(id, facets))).then(
      (all) => {
        if (isCurrent) setLoaded(all);
      },
      () => {
        if (isCurrent) setFailed(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [ids.join()]);

  const toggle = (id: string, isOn: boolean): void => {
    const next = isOn ? [...ids, id] : ids.filter((other) => other !== id);
    history.pushState(
      null,
      '',
      next.length === 0 ? location.pathname : `${location.pathname}?ids=${next.join(',')}`,
    );
    setCompared({ ids: next, dropped: [] });
  };

  const isLoading = !isFailed && loaded.map(({ id }) => id).join() !== ids.join();
  const known = loaded.filter(({ id }) => ids.includes(id)).flatMap(({ record }) => record ?? []);
  const unknown = loaded.filter(({ id, record }) => ids.includes(id) && !record).map(({ id }) => id);
  return (
    <div class="compare-app">
      <div role="status">
        {isFailed && <p class="notice">The records could not be loaded. Reload the page to try again.</p>}
        {isLoading && <p class="notice">Loading the records …</p>}
        {unknown.length > 0 && (
          <p class="notice">
            There is no incident {unknown.map((id) => `“${id}”`).join(', ')} in this collection.
          </p>
        )}
        {dropped.length > 0 && (
          <p class="notice">At most six incidents can be compared; left out: {dropped.join(', ')}.</p>
        )}
        {!isLoading && known.length === 1 && (
          <p class="notice">Choose at least one more incident to compare with.</p>
        )}
      </div>
      {known.length >= minCompared && (
        <ComparisonView records={known} state={{ axis: 'aligned', scale: 'linear', isUnfolded: false }} />
      )}
      <ComparePicker rows={facets.rows} chosen={ids} action={pageAddress('/compare/')} onToggle={toggle} />
    </div>
  );
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { minCompared } from '../compare-address.ts';
import { describeComparison } from '../comparison-view.ts';
import { compare } from '../rows/comparison.ts';
import { CiteFold } from '../../../ui/CiteFold.tsx';
import type { CitedSite } from '../../../core/format/citation.ts';
import { citedComparison } from '../cited-comparison.ts';
import { ComparePicker, WaysToIncidents } from './ComparePicker.tsx';
import { useCompareAddress } from './compare-history.ts';
import { LiveComparison } from './LiveComparison.tsx';
import { loadCompared, type Compared } from './load-compared.ts';
import { usePageHead } from './use-page-head.ts';

/** The records of these ids as they arrive, in their order. */
function useRecords(ids: readonly string[]) {
  const [loaded, setLoaded] = useState<Compared[]>([]);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    Promise.all(ids.map(loadCompared)).then(
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
  const isLoading = !isFailed && loaded.map(({ id }) => id).join() !== ids.join();
  const chosen = useMemo(() => loaded.filter(({ id }) => ids.includes(id)), [loaded, ids.join()]);
  return { chosen, isFailed, isLoading };
}

/** The comparison that the address asks for, and the choice of more. */
export function CompareApp({ site }: { site: CitedSite }) {
  const [state, change] = useCompareAddress();
  const { ids, dropped } = state;
  const { chosen, isFailed, isLoading } = useRecords(ids);

  const known = useMemo(() => chosen.flatMap(({ record }) => record ?? []), [chosen]);
  const ranks = useMemo(() => new Map(chosen.map(({ id, ranks: own }) => [id, own])), [chosen]);
  const comparison = useMemo(() => compare(known), [known]);
  const isComparison = known.length >= minCompared;
  const cited = useMemo(
    () => (isComparison ? citedComparison(comparison, site) : undefined),
    [comparison, isComparison, site],
  );
  const description = useMemo(() => (isComparison ? describeComparison(comparison) : ''), [comparison]);
  usePageHead(cited && { ...cited, description }, site.site);
  // What will be drawn has its room from the start, or everything below it would jump when it comes.
  const isAwaited = isLoading && chosen.length === 0 && ids.length >= minCompared;
  const unknown = chosen.filter(({ record }) => !record).map(({ id }) => id);
  const choose = (next: string[]): void => {
    change({ ...state, ids: next });
  };
  return (
    <div class="compare-app">
      {!isAwaited && (
        <ComparePicker
          chosen={comparison.records.map(({ id, title, date }, index) => ({
            id,
            name: comparison.names[index] ?? '',
            title,
            date,
          }))}
          onAdd={(id) => {
            choose([...ids.filter((other) => !unknown.includes(other)), id]);
          }}
          onRemove={(id) => {
            choose(ids.filter((other) => other !== id));
          }}
        />
      )}
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
      {cited && (
        <>
          <h2>{cited.title}</h2>
          <LiveComparison
            comparison={comparison}
            cited={cited}
            ranks={ranks}
            state={state}
            onState={change}
          />
          <CiteFold work={cited} />
        </>
      )}
      {isAwaited && <div class="compare-wait" />}
      {!isComparison && !isAwaited && <WaysToIncidents />}
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { pageAddress } from '../../../address.ts';
import { ComparePicker } from '../ComparePicker.tsx';
import { minCompared } from '../compare-address.ts';
import { useCompareAddress } from './compare-history.ts';
import { LiveComparison } from './LiveComparison.tsx';
import { type Facets, type LoadedRecord, loadRecord } from '../../search/index.ts';

/** The records of these ids as they arrive, in their order. */
function useRecords(ids: readonly string[], facets: Facets) {
  const [loaded, setLoaded] = useState<LoadedRecord[]>([]);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    Promise.all(ids.map((id) => loadRecord(id, facets))).then(
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
  return { chosen: loaded.filter(({ id }) => ids.includes(id)), isFailed, isLoading };
}

export function CompareApp({ facets }: { facets: Facets }) {
  const [state, change] = useCompareAddress();
  const { ids, dropped } = state;
  const { chosen, isFailed, isLoading } = useRecords(ids, facets);

  const toggle = (id: string, isOn: boolean): void => {
    change({ ...state, ids: isOn ? [...ids, id] : ids.filter((other) => other !== id) });
  };
  const known = chosen.flatMap(({ record }) => record ?? []);
  // What will be drawn has its room from the start, or everything below it would jump when it comes.
  const isAwaited = isLoading && chosen.length === 0 && ids.length >= minCompared;
  const unknown = chosen.filter(({ record }) => !record).map(({ id }) => id);
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
        <LiveComparison records={known} rows={facets.rows} state={state} onState={change} />
      )}
      {isAwaited && <div class="compare-wait" />}
      <ComparePicker rows={facets.rows} chosen={ids} action={pageAddress('/compare/')} onToggle={toggle} />
    </div>
  );
}

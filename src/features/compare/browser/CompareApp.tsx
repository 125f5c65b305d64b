import { useEffect, useMemo, useState } from 'preact/hooks';
import { pageAddress } from '../../../address.ts';
import { formatDate } from '../../../core/format/date.ts';
import { ComparePicker, ManyToChooseFrom, type Option } from '../ComparePicker.tsx';
import { minCompared } from '../compare-address.ts';
import { useCompareAddress } from './compare-history.ts';
import { LiveComparison } from './LiveComparison.tsx';
import { loadCompared, type Compared } from './load-compared.ts';

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

/** @param options what the page offered to choose from before the scripts came: nothing where there would be too many. */
export function CompareApp({ options }: { options: readonly Option[] }) {
  const [state, change] = useCompareAddress();
  const { ids, dropped } = state;
  const { chosen, isFailed, isLoading } = useRecords(ids);

  const toggle = (id: string, isOn: boolean): void => {
    change({ ...state, ids: isOn ? [...ids, id] : ids.filter((other) => other !== id) });
  };
  const known = useMemo(() => chosen.flatMap(({ record }) => record ?? []), [chosen]);
  const ranks = useMemo(() => new Map(chosen.map(({ id, ranks: own }) => [id, own])), [chosen]);
  const offered =
    options.length > 0
      ? options
      : known.map(({ id, title, date }) => ({ id, title, dateText: formatDate(date) }));
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
        <LiveComparison records={known} ranks={ranks} state={state} onState={change} />
      )}
      {isAwaited && <div class="compare-wait" />}
      {options.length === 0 && <ManyToChooseFrom />}
      {offered.length > 0 && (
        <ComparePicker options={offered} chosen={ids} action={pageAddress('/compare/')} onToggle={toggle} />
      )}
    </div>
  );
}

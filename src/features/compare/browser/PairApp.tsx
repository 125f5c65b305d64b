import { render } from 'preact';
import { compare, type Comparison } from '../rows/comparison.ts';
import { useCompareAddress } from './compare-history.ts';
import { LiveComparison } from './LiveComparison.tsx';
import type { Ranks } from '../ranks.ts';
import { loadCompared } from './load-compared.ts';

interface Props {
  comparison: Comparison;
  ranks: Ranks;
  /** Whether the reader has opened the rows that are alike before this took over the page. */
  isUnfolded: boolean;
}

/** A prebuilt pair names its incidents in its path; the query holds only how they are shown. */
function PairApp({ comparison, ranks, isUnfolded }: Props) {
  const [state, change] = useCompareAddress(isUnfolded ? { isUnfolded } : {});
  return (
    <LiveComparison
      comparison={comparison}
      ranks={ranks}
      state={{ ...state, ids: [] }}
      onState={(next) => {
        change({ ...next, ids: [] });
      }}
    />
  );
}

/** Takes over the comparison that the build has drawn into `root`, and leaves what is on the screen where it is. */
export async function mountPair(root: HTMLElement, ids: readonly string[]): Promise<void> {
  const loaded = await Promise.all(ids.map(loadCompared));
  const records = loaded.flatMap(({ record }) => record ?? []);
  if (records.length !== ids.length) throw new Error('a record of the pair is not there');
  const isUnfolded = root.querySelector<HTMLDetailsElement>('.row-fold')?.open ?? false;
  render(
    <PairApp
      comparison={compare(records)}
      ranks={new Map(loaded.map(({ id, ranks }) => [id, ranks]))}
      isUnfolded={isUnfolded}
    />,
    root,
  );
}

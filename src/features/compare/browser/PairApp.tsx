import { render } from 'preact';
import type { CitedWork } from '../../../core/format/citation.ts';
import { citedComparison } from '../cited-comparison.ts';
import { compare, type Comparison } from '../rows/comparison.ts';
import { useCompareAddress } from './compare-history.ts';
import { LiveComparison } from './LiveComparison.tsx';
import type { Ranks } from '../ranks.ts';
import { loadCompared } from './load-compared.ts';

interface Props {
  comparison: Comparison;
  cited: CitedWork;
  ranks: Ranks;
  /** Whether the reader has opened the rows that are alike before this took over the page. */
  isUnfolded: boolean;
}

/** A prebuilt pair names its incidents in its path; the query holds only how they are shown. */
function PairApp({ comparison, cited, ranks, isUnfolded }: Props) {
  const [state, change] = useCompareAddress(isUnfolded ? { isUnfolded } : {});
  return (
    <LiveComparison
      comparison={comparison}
      cited={cited}
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
  const { site = '', licence = '' } = root.dataset;
  const comparison = compare(records);
  const path = `/compare/${ids.join('/')}/`;
  render(
    <PairApp
      comparison={comparison}
      cited={citedComparison(comparison, { site, licence }, path)}
      ranks={new Map(loaded.map(({ id, ranks }) => [id, ranks]))}
      isUnfolded={isUnfolded}
    />,
    root,
  );
}

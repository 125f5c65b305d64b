import { pageAddress } from '../../address.ts';
import { fieldLabels } from '../../../schemas/labels.ts';
import type { Tick } from '../../drawing/drawing-marks.ts';
import { leastForMedian } from './distribution.ts';
import { DistributionRows } from './DistributionRows.tsx';
import type { DetectionLags } from './trends.ts';

interface Props {
  rows: readonly DetectionLags[];
  ticks: readonly Tick[];
  total: number;
  /** Incidents that say nothing of it. */
  without: number;
}

/** Who or what noticed incidents, and how soon the operator knew; each name leads to its incidents. */
export function DetectionRows({ rows, ticks, total, without }: Props) {
  const missing =
    without > 0 ? ` In ${without} of ${total} nothing is recorded yet; they are in no row.` : '';
  return (
    <DistributionRows
      rows={rows}
      ticks={ticks}
      caption={`From the start of impact to the moment at which the operator knew. No median below ${leastForMedian} incidents. An incident noticed in two ways stands in two rows.${missing}`}
      head={fieldLabels['response.detectedBy']}
      nameOf={({ label, query, total: count }) => (
        <>
          <a href={pageAddress('/search/') + query}>{label}</a> <span class="count">{count}</span>
        </>
      )}
      id="by-detection"
    />
  );
}

import { pageAddress } from '../../address.ts';
import { causeParts } from '../../core/record/cause-parts.ts';
import { leastForMedian } from './distribution.ts';
import type { Tick } from '../../drawing/drawing-marks.ts';
import type { TriggerLengths } from './trends.ts';
import { DistributionRows } from './DistributionRows.tsx';

/** The lengths by trigger, in the order of the vocabulary; each name leads to its incidents. */
export function TriggerRows({ rows, ticks }: { rows: readonly TriggerLengths[]; ticks: readonly Tick[] }) {
  return (
    <DistributionRows
      rows={rows}
      ticks={ticks}
      caption={`From the start of impact to its end. The mark across the points is the median, hatched where it is known within bounds only; there is none below ${leastForMedian} incidents. An incident with two triggers stands in two rows.`}
      head={causeParts.trigger.label}
      nameOf={({ label, query, total }) => (
        <>
          <a href={pageAddress('/search/') + query}>{label}</a> <span class="count">{total}</span>
        </>
      )}
      id="by-trigger"
    />
  );
}

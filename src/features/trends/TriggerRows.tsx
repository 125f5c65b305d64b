import { fieldLabels } from '../../../schemas/labels.ts';
import { leastForMedian } from './distribution.ts';
import type { Tick } from '../../drawing/drawing-marks.ts';
import type { WordDistribution } from './trends.ts';
import { WordLink } from './WordLink.tsx';
import { DistributionRows } from './DistributionRows.tsx';

/** The lengths by trigger, in the order of the vocabulary; each name leads to its incidents. */
export function TriggerRows({ rows, ticks }: { rows: readonly WordDistribution[]; ticks: readonly Tick[] }) {
  return (
    <DistributionRows
      rows={rows}
      ticks={ticks}
      caption={`From the start of impact to its end. The mark across the points is the median, hatched where it is known within bounds only; there is none below ${leastForMedian} incidents. An incident with two triggers is in two rows.`}
      head={fieldLabels['cause.trigger']}
      nameOf={WordLink}
      id="by-trigger"
    />
  );
}

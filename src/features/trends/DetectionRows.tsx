import { fieldLabels } from '../../../schemas/labels.ts';
import type { Tick } from '../../drawing/drawing-marks.ts';
import { leastForMedian } from './distribution.ts';
import { DistributionRows } from './DistributionRows.tsx';
import type { WordDistribution } from './trends.ts';
import { WordLink } from './WordLink.tsx';

interface Props {
  rows: readonly WordDistribution[];
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
      caption={`From the start of impact to the moment at which the operator knew. No median below ${leastForMedian} incidents. An incident noticed in two ways is in two rows.${missing}`}
      head={fieldLabels['response.detectedBy']}
      nameOf={WordLink}
      id="by-detection"
    />
  );
}

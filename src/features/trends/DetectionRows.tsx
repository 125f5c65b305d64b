import { fieldLabels } from '../../../schemas/labels.ts';
import { DistributionRows } from './DistributionRows.tsx';
import { detectionNote } from './figure-words.ts';
import type { Trends } from './trends.ts';
import { WordLink } from './WordLink.tsx';

/** Who or what noticed incidents, and how soon the operator knew; each name leads to its incidents. */
export function DetectionRows({ view }: { view: Trends }) {
  return (
    <DistributionRows
      rows={view.byDetection}
      ticks={view.noticed.ticks}
      caption={detectionNote(view)}
      head={fieldLabels['response.detectedBy']}
      nameOf={WordLink}
      id="by-detection"
    />
  );
}

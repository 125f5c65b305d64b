import { fieldLabels } from '../../../schemas/labels.ts';
import { DistributionRows } from './DistributionRows.tsx';
import { triggerNote } from './figure-words.ts';
import type { Trends } from './trends.ts';
import { WordLink } from './WordLink.tsx';

/** The lengths by trigger, in the order of the vocabulary; each name leads to its incidents. */
export function TriggerRows({ view: { byTrigger, lengths } }: { view: Trends }) {
  return (
    <DistributionRows
      rows={byTrigger}
      ticks={lengths.ticks}
      caption={triggerNote}
      head={fieldLabels['cause.trigger']}
      nameOf={WordLink}
      id="by-trigger"
    />
  );
}

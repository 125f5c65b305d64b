import type { IncidentRecord } from '../../../schemas/record.ts';
import { fieldLabels } from '../../../schemas/labels.ts';
import { moments } from '../../../schemas/vocabulary.ts';
import { listedRecords, type Collection } from '../../core/collection/collection.ts';
import { causeParts } from '../../core/record/cause-parts.ts';
import { endingsOf } from '../../core/record/endings.ts';
import { isAdopted, isInformative } from '../../core/record/predicates.ts';

export interface Coverage {
  total: number;
  shares: { label: string; known: number }[];
}

const isKnown: [string, (record: IncidentRecord) => boolean][] = [
  [moments.started.label, ({ times }) => times.started.at.known],
  [moments.detected.label, ({ times }) => times.detected.at.known],
  [moments.ended.label, ({ times }) => times.ended.at.known],
  [causeParts.trigger.label, ({ cause }) => cause.trigger.some(isInformative)],
  [causeParts.mechanisms.label, ({ cause }) => cause.mechanisms.some(isInformative)],
  [fieldLabels['response.detectedBy'], ({ response }) => response.detectedBy.some(isInformative)],
  [
    fieldLabels['response.endedBy'],
    (record) => endingsOf(record).some(({ did: is }) => isInformative({ is })),
  ],
  [`${fieldLabels.reports}, adopted`, ({ reports }) => reports.entries.some(isAdopted)],
];

/** For how many listed records the main facts are known: computed, never typed. */
export function coverage(collection: Collection): Coverage {
  const records = listedRecords(collection);
  return {
    total: records.length,
    shares: isKnown.map(([label, test]) => ({ label, known: records.filter(test).length })),
  };
}

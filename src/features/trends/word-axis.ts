import { fieldLabels } from '../../../schemas/labels.ts';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { actions, detections, mechanisms, triggers } from '../../../schemas/vocabulary.ts';
import { wordsOf } from '../../core/record/coded-parts.ts';
import { endingsOf } from '../../core/record/endings.ts';

/** A part of an incident that is counted by its words, and the filter of the search that finds the same. */
export interface WordAxis {
  label: string;
  words: Record<string, { label: string }>;
  filter: 'cause' | 'mechanism' | 'detected' | 'endedBy';
  /** The words that a record carries, in its order; none where nothing is recorded. */
  wordsIn: (record: Pick<IncidentRecord, 'cause' | 'response'>) => string[];
}

/** The parts that are counted, by the field that holds them; `endedBy` are the actions that ended the impact. */
export const wordAxes = {
  trigger: {
    label: fieldLabels['cause.trigger'],
    words: triggers,
    filter: 'cause',
    wordsIn: (record) => wordsOf(record, 'trigger').map(({ is }) => is),
  },
  mechanisms: {
    label: fieldLabels['cause.mechanisms'],
    words: mechanisms,
    filter: 'mechanism',
    wordsIn: (record) => wordsOf(record, 'mechanisms').map(({ is }) => is),
  },
  detectedBy: {
    label: fieldLabels['response.detectedBy'],
    words: detections,
    filter: 'detected',
    wordsIn: (record) => wordsOf(record, 'detectedBy').map(({ is }) => is),
  },
  endedBy: {
    label: fieldLabels['response.endedBy'],
    words: actions,
    filter: 'endedBy',
    wordsIn: (record) => endingsOf(record).map(({ did }) => did),
  },
} as const satisfies Record<string, WordAxis>;

/** A part that is counted by its words. */
export type CountedPart = keyof typeof wordAxes;

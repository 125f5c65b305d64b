import { fieldLabels } from '../../../schemas/labels.ts';
import type { CauseWord, IncidentRecord } from '../../../schemas/record.ts';
import type { CodedKey, ResponsePartKey } from '../../../schemas/vocabulary.ts';
import { causeParts } from './cause-parts.ts';
import type { CodedPart } from './coded-part.ts';

/** The parts of a response by their field, in the order in which a record tells them. */
export const responseParts = {
  detectedBy: {
    noun: 'detection',
    label: fieldLabels['response.detectedBy'],
    list: 'words for detected by',
    question: 'Who or what noticed it?',
    filter: 'detected',
    verb: { first: 'was noticed by', again: 'by' },
    shared: 'both noticed by',
  },
  actions: {
    noun: 'action',
    label: fieldLabels['response.actions'],
    list: 'actions',
    question: 'What was done against it?',
    filter: 'action',
    shared: 'tried in both',
  },
  results: {
    noun: 'result',
    label: fieldLabels['response.actions.result'],
    list: 'results of an action',
    question: 'What came of what was done?',
    filter: 'result',
    shared: 'what actions did in both',
  },
  factors: {
    noun: 'factor',
    label: fieldLabels['response.factors'],
    list: 'words for helped or hindered',
    question: 'What helped or hindered those who repaired it?',
    filter: 'response',
    shared: 'helped or hindered in both',
  },
} as const satisfies Record<ResponsePartKey, CodedPart>;

/** All parts of an incident that are told in words of the vocabulary. */
export const codedParts = { ...causeParts, ...responseParts } as const satisfies Record<CodedKey, CodedPart>;

/** Their keys, in the order in which a record tells them. */
export const codedKeys = Object.keys(codedParts) as CodedKey[];

/** One word of a part, as definitions call it: `trigger`, `action` and so on. */
export type CodedNoun = (typeof codedParts)[CodedKey]['noun'];

type Parts = typeof codedParts;

/** A filter of a search that takes words of a cause or a response. */
export type CodedFilter = Parts[CodedKey]['filter'];

/** A word as a record carries it; a condition is quoted and says nothing of how sure it is. */
export type CarriedWord = Pick<CauseWord, 'is' | 'label'> & Partial<Pick<CauseWord, 'status'>>;

/** The words of one part of a record, in its order; a word of several actions stands once for each. */
export function wordsOf(
  { cause, response }: Pick<IncidentRecord, 'cause' | 'response'>,
  key: CodedKey,
): readonly CarriedWord[] {
  switch (key) {
    case 'detectedBy':
    case 'factors':
      return response[key];
    case 'actions':
      return response.actions.map(({ did, label, status }) => ({ is: did, label, status }));
    case 'results':
      return response.actions.flatMap(({ result, resultLabel, status }) =>
        result === undefined ? [] : [{ is: result, label: resultLabel ?? result, status }],
      );
    default:
      return cause[key];
  }
}

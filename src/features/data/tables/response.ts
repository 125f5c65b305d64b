import type { IncidentRecord, TimeOrAbsent } from '../../../../schemas/record.ts';
import {
  actions,
  detections,
  factors,
  followUpKinds,
  followUpStates,
  results,
  statuses,
} from '../../../../schemas/vocabulary.ts';
import { incidentColumn, incidentTable, numberColumn, ofItem, sourcesColumn, timeOfItem } from '../table.ts';

type Part = 'detected-by' | 'action' | 'factor' | 'follow-up';

interface ResponseRow {
  part: Part;
  word?: string | undefined;
  label?: string | undefined;
  result?: string | undefined;
  at?: TimeOrAbsent;
  text?: string | undefined;
  status?: string | undefined;
  state?: string | undefined;
  link?: string | undefined;
  sources: readonly string[];
}

const notApplicable = { known: false, reason: 'not-applicable' } as const;

const partWords: Record<Part, { definition: string }> = {
  'detected-by': { definition: 'Who or what noticed it (response.detectedBy).' },
  action: { definition: 'What was done against it, in order (response.actions).' },
  factor: { definition: 'What helped or hindered (response.factors).' },
  'follow-up': { definition: 'What was to be changed afterwards (followUps).' },
};

const word = (part: Part, all: IncidentRecord['response']['factors']): ResponseRow[] =>
  all.map(({ is, label, status, sources }) => ({ part, word: is, label, status, sources }));

const rowsOf = ({ response, followUps }: IncidentRecord): ResponseRow[] => [
  ...word('detected-by', response.detectedBy),
  ...response.actions.map(({ did, ...action }): ResponseRow => ({ part: 'action', word: did, ...action })),
  ...word('factor', response.factors),
  ...followUps.entries.map(({ kind, ...rest }): ResponseRow => ({ part: 'follow-up', word: kind, ...rest })),
];

export const response = incidentTable<ResponseRow>({
  name: 'response',
  title: 'Response',
  description:
    'One row per part of what people did: who noticed, each action, what helped or hindered, follow-ups.',
  key: ['incident_id', 'number'],
  items: rowsOf,
  columns: [
    incidentColumn(),
    numberColumn(),
    ...ofItem<ResponseRow>([
      {
        ...{ name: 'part', type: 'text', words: partWords },
        description: 'Which part of the response.',
        value: ({ part }) => part,
      },
      {
        ...{ name: 'word', type: 'text', words: { ...detections, ...actions, ...factors, ...followUpKinds } },
        description: 'The word of the vocabulary; of a follow-up its kind.',
        value: (row) => row.word,
      },
      {
        ...{ name: 'label', type: 'text' },
        description: 'As pages show it; empty of follow-ups.',
        value: ({ label }) => label,
      },
      {
        ...{ name: 'result', type: 'text', words: results },
        description: 'What came of an action; empty where it was not looked for.',
        value: ({ result }) => result,
      },
      {
        ...{ name: 'text', type: 'text' },
        description: 'What was done, or is to be done.',
        value: ({ text }) => text,
      },
      {
        ...{ name: 'status', type: 'text', words: statuses },
        description: 'How well it is supported; empty of follow-ups.',
        value: ({ status }) => status,
      },
      {
        ...{ name: 'follow_up_state', type: 'text', words: followUpStates },
        description: 'What became of a follow-up.',
        value: ({ state }) => state,
      },
      { name: 'link', type: 'text', description: 'Where a follow-up is kept.', value: ({ link }) => link },
    ]),
    ...timeOfItem('at_', 'the time of the action', ({ at }: ResponseRow) => at ?? notApplicable),
    sourcesColumn(),
  ],
});

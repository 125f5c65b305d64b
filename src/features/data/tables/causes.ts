import type { IncidentRecord } from '../../../../schemas/record.ts';
import { conditions, layers, mechanisms, statuses, triggers } from '../../../../schemas/vocabulary.ts';
import { incidentColumn, incidentTable, numberColumn, ofItem, sourcesColumn } from '../table.ts';

type Part = 'trigger' | 'failure-mode' | 'failed-layer' | 'condition' | 'ruled-out';

interface CauseRow {
  part: Part;
  is: string;
  label: string;
  status?: string;
  quote?: string;
  sources: readonly string[];
}

const partWords: Record<Part, { definition: string }> = {
  trigger: { definition: 'What set it off (cause.trigger).' },
  'failure-mode': { definition: 'What made an incident of it (cause.mechanisms).' },
  'failed-layer': { definition: 'What failed (cause.layers).' },
  condition: { definition: 'What contributed to it, quoted (cause.conditions).' },
  'ruled-out': { definition: 'What was looked at and is no cause (cause.ruledOut).' },
};

const rowsOf = ({ cause }: IncidentRecord): CauseRow[] => {
  const of = (part: Part, words: readonly Omit<CauseRow, 'part'>[]) =>
    words.map((word): CauseRow => ({ ...word, part }));
  return [
    ...of('trigger', cause.trigger),
    ...of('failure-mode', cause.mechanisms),
    ...of('failed-layer', cause.layers),
    ...of('condition', cause.conditions),
    ...of('ruled-out', cause.ruledOut),
  ];
};

export const causes = incidentTable<CauseRow>({
  name: 'causes',
  title: 'Causes',
  description: 'One row per part of a cause that is told in a word: trigger, failure mode, layer, condition.',
  key: ['incident_id', 'number'],
  items: rowsOf,
  columns: [
    incidentColumn(),
    numberColumn(),
    ...ofItem<CauseRow>([
      {
        ...{ name: 'part', type: 'text', words: partWords },
        description: 'Which part of the cause.',
        value: ({ part }) => part,
      },
      {
        ...{ name: 'word', type: 'text', words: { ...triggers, ...mechanisms, ...layers, ...conditions } },
        description: 'The word of the vocabulary.',
        value: ({ is }) => is,
      },
      { name: 'label', type: 'text', description: 'As pages show it.', value: ({ label }) => label },
      {
        ...{ name: 'status', type: 'text', words: statuses },
        description: 'How well it is supported; empty of conditions, which are quoted.',
        value: ({ status }) => status,
      },
      {
        ...{ name: 'quote', type: 'text' },
        description: 'The words of the source, of a condition.',
        value: ({ quote }) => quote,
      },
    ]),
    sourcesColumn(),
  ],
});

import type { Impact } from '../../../../schemas/record.ts';
import { effects, statuses } from '../../../../schemas/vocabulary.ts';
import { incidentColumn, incidentTable, numberColumn, ofItem, sourcesColumn, timeOfItem } from '../table.ts';

export const impact = incidentTable<Impact>({
  name: 'impact',
  title: 'Impact',
  description:
    'One row per effect on some services in a window of time; what was spared has the effect "none".',
  key: ['incident_id', 'number'],
  items: (record) => record.impact,
  columns: [
    incidentColumn(),
    numberColumn(),
    ...ofItem<Impact>([
      {
        ...{ name: 'services', type: 'list' },
        description: 'Own services.',
        value: ({ services }) => services,
      },
      {
        ...{ name: 'downstream', type: 'list' },
        description: 'Services of others.',
        value: ({ downstream }) => downstream,
      },
      {
        ...{ name: 'effect', type: 'text', words: effects },
        description: 'What users met.',
        value: ({ effect }) => effect,
      },
    ]),
    ...timeOfItem('from_', 'the beginning', ({ from }: Impact) => from),
    ...timeOfItem('to_', 'the end', ({ to }: Impact) => to),
    ...ofItem<Impact>([
      {
        ...{ name: 'places', type: 'list' },
        description: 'Where; empty when not stated.',
        value: ({ places }) => places,
      },
      {
        ...{ name: 'regions', type: 'list' },
        description: "Where, in the provider's words.",
        value: ({ regions }) => regions,
      },
      {
        ...{ name: 'extent', type: 'text' },
        description: 'How many users or requests, in words.',
        value: ({ extent }) => extent,
      },
      {
        ...{ name: 'is_tail', type: 'boolean' },
        description: 'Whether it tells of stragglers after the end.',
        value: ({ tail }) => tail,
      },
      {
        ...{ name: 'status', type: 'text', words: statuses },
        description: 'How well it is supported.',
        value: ({ status }) => status,
      },
    ]),
    sourcesColumn(),
  ],
});

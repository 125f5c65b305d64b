import { beside, without, type StudyTable } from '../study-table.ts';

/** Table C-1 of the workbook: percentages alone. */
export const googleTables: readonly StudyTable[] = [
  {
    id: 'google-triggers',
    study: 'google',
    section: 'cause',
    title: 'Outage triggers',
    place: 'Table C-1, “Top eight outage triggers”',
    base: { of: 'post-mortems, of which the table does not say how many', n: undefined },
    perRow: 'not-stated',
    notes: ['The eight add up to 100%, though they are called the top eight.'],
    parts: ['trigger'],
    categories: [
      {
        id: 'binary-push',
        label: 'Binary push',
        percent: '37',
        to: beside('trigger', ['code-deploy'], 'name', 'A new version of the code.'),
      },
      {
        id: 'configuration-push',
        label: 'Configuration push',
        percent: '31',
        to: beside('trigger', ['config-change'], 'name', 'A new configuration.'),
      },
      {
        id: 'user-behavior',
        label: 'User behavior change',
        percent: '9',
        to: beside(
          'trigger',
          ['load-or-input'],
          'overlaps',
          'Here no change is needed: one unusual input will do.',
        ),
      },
      {
        id: 'processing-pipeline',
        label: 'Processing pipeline',
        percent: '6',
        to: without('Says where it began, not with what.'),
      },
      {
        id: 'service-provider',
        label: 'Service provider change',
        percent: '5',
        to: beside(
          'trigger',
          ['dependency-failure'],
          'overlaps',
          'A change of a provider there, its failure for whatever reason here.',
        ),
      },
      {
        id: 'performance-decay',
        label: 'Performance decay',
        percent: '5',
        to: without('Here something slow is no event; what it ran into is.'),
      },
      {
        id: 'capacity-management',
        label: 'Capacity management',
        percent: '5',
        to: without('Here too little capacity is a failure mode, and a change of it is maintenance.'),
      },
      {
        id: 'hardware',
        label: 'Hardware',
        percent: '2',
        to: beside('trigger', ['hardware-fault'], 'name', 'Whether power and cooling are in it is not said.'),
      },
    ],
  },
];

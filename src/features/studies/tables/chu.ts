import { beside, missing, without, type StudyTable } from '../study-table.ts';

/** Causes of Azure's incidents as people labelled them; their definitions are the instructions for labelling. */
export const chuTables: readonly StudyTable[] = [
  {
    id: 'chu-causes',
    study: 'chu',
    section: 'cause',
    title: 'Root causes of Azure’s incidents',
    place: 'data/4_label_data/azure_label.csv; definitions in prompts/root_cause_instruction.txt',
    base: { of: 'reports that people labelled, those of unknown cause included', n: 95 },
    perRow: 'one',
    recomputed: 'Counted here in the file.',
    notes: [
      'The 95 are a sample that a clustering chose, not one by chance.',
      'The paper’s figure is of all 127 reports, labelled by a language model: DEPLOY 45, CONFIG 23, EXTERNAL 19, OVERLOAD 17, MAINTAIN 13.',
    ],
    parts: ['trigger'],
    categories: [
      {
        id: 'deploy',
        label: 'DEPLOY',
        includes: 'A faulty deployment or update, or a bug of hardware or software.',
        count: 33,
        to: without(
          'It holds code deploys, hardware faults and bugs together: a router that broke is the example given for it.',
        ),
      },
      {
        id: 'external',
        label: 'EXTERNAL',
        includes: 'Third parties, power, other issues from outside.',
        count: 15,
        to: beside(
          'trigger',
          ['dependency-failure', 'power-or-environment'],
          'overlaps',
          'Two words here, one of which counts other teams of the same operator.',
        ),
      },
      {
        id: 'config',
        label: 'CONFIG',
        includes: 'An incorrect configuration.',
        count: 14,
        to: beside(
          'trigger',
          ['config-change'],
          'overlaps',
          'A wrong configuration may have been there before; a change may be right and wake something else.',
        ),
      },
      {
        id: 'overload',
        label: 'OVERLOAD',
        includes: 'Traffic beyond the planned capacity, or unevenly spread.',
        count: 13,
        to: beside(
          'trigger',
          ['load-or-input'],
          'overlaps',
          'Here input of an unusual form counts too; load that the system made itself does not.',
        ),
      },
      {
        id: 'maintain',
        label: 'MAINTAIN',
        includes: 'Maintenance that had unexpected effects.',
        count: 7,
        to: beside('trigger', ['maintenance'], 'same', 'Planned work on running systems.'),
      },
      {
        id: 'others',
        label: 'OTHERS',
        includes: 'Anything else, such as an incorrect operation by people.',
        count: 10,
        to: without('What is left over.'),
      },
      {
        id: 'unknown',
        label: 'UNKNOWN',
        count: 3,
        to: missing('Not known.'),
      },
    ],
  },
];

import { beside, missing, without, type StudyTable } from '../study-table.ts';

/** Causes of Azure's incidents as people labelled them; their definitions are the instruction to the language model. */
export const chuTables: readonly StudyTable[] = [
  {
    id: 'chu-causes',
    study: 'chu',
    section: 'cause',
    title: 'Root causes of Azure’s incidents',
    place: 'data/4_label_data/azure_label.csv; what each includes in prompts/root_cause_instruction.txt',
    base: { of: 'reports that people labelled, those of unknown cause included', n: 95 },
    perRow: 'one',
    recomputed: 'Counted here in the file.',
    notes: [
      'The 95 are a stratified sample: the 127 reports were put into five clusters by their words, and up to 25 drawn at random from each. Of the two large clusters it has 25 of 42 and 25 of 40, of the three small ones every report, so that the large ones are under-represented.',
      'What a category includes stands in the instruction to a language model. Whether the people who labelled had it too is not said.',
      'The paper’s figure is of all 127 reports, labelled by a language model: DEPLOY 45, CONFIG 23, EXTERNAL 19, OVERLOAD 17, MAINTAIN 13, OTHERS 8, UNKNOWN 2.',
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
        includes:
          'Traffic that grows beyond the planned capacity and, in its words, “caused load imbalance”.',
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
        to: beside(
          'trigger',
          ['maintenance'],
          'narrower',
          'Planned work on running systems; here an upgrade counts too, there an update is DEPLOY.',
        ),
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

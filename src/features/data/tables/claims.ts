import { claimFields } from '../../../../schemas/claim.ts';
import type { Claim } from '../../../../schemas/record.ts';
import { claimStatuses, claimTopics } from '../../../../schemas/vocabulary.ts';
import { incidentColumn, incidentTable, numberColumn, ofItem, sourcesColumn } from '../table.ts';

const fieldWords = Object.fromEntries(
  claimFields.map((field) => [field, { definition: `The field ${field} of the record.` }]),
);

export const claims = incidentTable<Claim>({
  name: 'claims',
  title: 'Other published values',
  description:
    'One row per thing that was published about an incident besides what its record adopted, and why.',
  key: ['incident_id', 'number'],
  items: (record) => record.claims,
  columns: [
    incidentColumn(),
    numberColumn(),
    ...ofItem<Claim>([
      {
        ...{ name: 'field', type: 'text', words: fieldWords },
        description: 'The field of the record it speaks about; empty where it has a topic.',
        value: ({ field }) => field,
      },
      {
        ...{ name: 'topic', type: 'text', words: claimTopics },
        description: 'What it is about, where no field fits.',
        value: ({ topic }) => topic,
      },
      { name: 'printed', type: 'text', description: 'Their words.', value: ({ printed }) => printed },
      { name: 'says', type: 'text', description: 'What it says, in our words.', value: ({ says }) => says },
      {
        ...{ name: 'values', type: 'list' },
        description: 'What the words mean in the form of the field; empty when they have none.',
        value: ({ values }) => values,
      },
      {
        ...{ name: 'by', type: 'text' },
        description: 'Who said it, where that is not the publisher.',
        value: ({ by }) => by,
      },
      {
        ...{ name: 'status', type: 'text', words: claimStatuses },
        description: 'How it was assessed against what the record adopted.',
        value: ({ status }) => status,
      },
      { name: 'why', type: 'text', description: 'Why it was not adopted.', value: ({ why }) => why },
      {
        ...{ name: 'against', type: 'list' },
        description: 'Ids of the sources that speak against it.',
        value: ({ against }) => against,
      },
      {
        ...{ name: 'services', type: 'list' },
        description: 'The services it is about, where not all.',
        value: ({ services }) => services,
      },
      {
        ...{ name: 'places', type: 'list' },
        description: 'The places it is about, where not everywhere.',
        value: ({ places }) => places,
      },
      {
        ...{ name: 'as_of', type: 'text' },
        description: 'When it was said, where that matters.',
        value: ({ asOf }) => asOf?.text,
      },
      {
        ...{ name: 'belongs_to', type: 'text' },
        description: 'Id of the incident that the words really describe.',
        value: ({ belongsTo }) => belongsTo,
      },
    ]),
    sourcesColumn(),
  ],
});

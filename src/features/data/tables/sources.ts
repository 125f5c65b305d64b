import type { Source } from '../../../../schemas/record.ts';
import { sourceKinds } from '../../../../schemas/vocabulary.ts';
import { incidentColumn, incidentTable, ofItem } from '../table.ts';

export const sources = incidentTable<Source>({
  name: 'sources',
  title: 'Sources',
  description: 'One row per source of an incident.',
  key: ['incident_id', 'source_id'],
  items: (record) => record.sources,
  columns: [
    incidentColumn(),
    ...ofItem<Source>([
      {
        ...{ name: 'source_id', type: 'text' },
        description: 'Id of the source among those of its incident; columns called sources name it.',
        value: ({ id }) => id,
      },
      {
        ...{ name: 'number', type: 'integer' },
        description: 'Its number on the page of the incident, from 1.',
        value: ({ number }) => number,
      },
      {
        ...{ name: 'kind', type: 'text', words: sourceKinds },
        description: 'Who speaks.',
        value: ({ kind }) => kind,
      },
      { name: 'title', type: 'text', description: 'Its title.', value: ({ title }) => title },
      {
        ...{ name: 'publisher', type: 'text' },
        description: 'Who published it.',
        value: ({ publisher }) => publisher,
      },
      {
        ...{ name: 'published', type: 'text' },
        description: 'When it was published, as precise as is known.',
        value: ({ published }) => published?.text,
      },
      {
        ...{ name: 'access', type: 'text' },
        words: {
          address: { definition: 'It has an address.' },
          unlocated: { definition: 'Known, and not found at an address.' },
          private: { definition: 'Not public.' },
        },
        description: 'Whether it has an address.',
        value: ({ access }) => access,
      },
      { name: 'url', type: 'text', description: 'Its address.', value: ({ url }) => url },
      {
        ...{ name: 'archive', type: 'text' },
        description: 'Address of a copy in an archive.',
        value: ({ archive }) => archive,
      },
      {
        ...{ name: 'copy_of', type: 'text' },
        description: 'Id of the source it copies: both are one origin.',
        value: ({ copyOf }) => copyOf,
      },
      {
        ...{ name: 'read_in', type: 'list' },
        description: 'Ids of the sources that quote it, where it was read only there.',
        value: ({ readIn }) => readIn,
      },
      { name: 'note', type: 'text', description: 'What to know about it.', value: ({ note }) => note },
    ]),
  ],
});

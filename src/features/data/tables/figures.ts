import type { Figure } from '../../../../schemas/record.ts';
import { measures } from '../../../../schemas/vocabulary.ts';
import { columnsOf } from '../../../core/columns/column.ts';
import { assessedColumns, quantityColumns } from '../quantity-columns.ts';
import {
  incidentColumn,
  incidentTable,
  numberColumn,
  ofItem,
  sourcesColumn,
  type InIncident,
} from '../table.ts';

export const figures = incidentTable<Figure>({
  name: 'figures',
  title: 'Figures',
  description:
    'One row per quantity other than a count of reports or a duration: people, devices, money, data.',
  key: ['incident_id', 'number'],
  items: (record) => record.figures,
  columns: [
    incidentColumn(),
    numberColumn(),
    ...ofItem<Figure>([
      {
        ...{ name: 'measure', type: 'text', words: measures },
        description: 'What was measured.',
        value: ({ measure }) => measure,
      },
      { name: 'label', type: 'text', description: 'As pages show it.', value: ({ label }) => label },
    ]),
    ...columnsOf(quantityColumns('the value'), ({ item }: InIncident<Figure>) => item.value),
    ...ofItem<Figure>([
      { name: 'unit', type: 'text', description: 'Unit of the value.', value: ({ unit }) => unit },
      {
        name: 'by',
        type: 'text',
        description: 'Who says so, where that is not the publisher.',
        value: ({ by }) => by,
      },
      { name: 'method', type: 'text', description: 'How it was found.', value: ({ method }) => method },
    ]),
    ...assessedColumns<Figure>(),
    sourcesColumn(),
  ],
});

import type { Report } from '../../../../schemas/record.ts';
import { reportKinds } from '../../../../schemas/vocabulary.ts';
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

export const reports = incidentTable<Report>({
  name: 'reports',
  title: 'Problem reports',
  description:
    'One row per count of problem reports. Counts of different kinds, windows, places or counters are not to be compared.',
  key: ['incident_id', 'number'],
  items: (record) => record.reports.entries,
  columns: [
    incidentColumn(),
    numberColumn(),
    ...ofItem<Report>([
      {
        ...{ name: 'kind', type: 'text', words: reportKinds },
        description: 'What kind of count it is.',
        value: ({ kind }) => kind,
      },
    ]),
    ...columnsOf(quantityColumns('the count'), ({ item }: InIncident<Report>) => item.count),
    ...assessedColumns<Report>(),
    ...ofItem<Report>([
      {
        ...{ name: 'counter_id', type: 'text' },
        description: 'Who counted, by id.',
        value: ({ counter }) => counter?.id,
      },
      {
        ...{ name: 'counter', type: 'text' },
        description: 'Who counted, by name.',
        value: ({ counter }) => counter?.name,
      },
      {
        ...{ name: 'method', type: 'text' },
        description: 'Method of the counter on that day; "unknown" where its dates do not settle it.',
        value: ({ counter }) => counter?.method,
      },
    ]),
    sourcesColumn(),
  ],
});

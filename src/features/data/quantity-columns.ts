import type { Figure, RecordedQuantity, Report } from '../../../schemas/record.ts';
import { claimStatuses } from '../../../schemas/vocabulary.ts';
import { columnsOf, upperFirst, type Column } from '../../core/columns/column.ts';
import { ofItem, type InIncident, timeOfItem } from './table.ts';
import { qualifierColumn, windowColumns } from '../../core/columns/time-columns.ts';

/** The columns of an inexact number; `what` is what is counted, in a sentence. */
export const quantityColumns = (what: string): Column<RecordedQuantity>[] => [
  {
    ...{ name: 'min', type: 'number' },
    description: `${upperFirst(what)} is at least this; empty when open.`,
    value: ({ min }) => min,
  },
  {
    ...{ name: 'max', type: 'number' },
    description: `${upperFirst(what)} is at most this; empty when open.`,
    value: ({ max }) => max,
  },
  qualifierColumn('qualifier', ({ qualifier }: RecordedQuantity) => qualifier),
  {
    ...{ name: 'as_written', type: 'text' },
    description: 'As the record writes it.',
    value: ({ text }) => text,
  },
];

type Counted = Report | Figure;

const whens = <Item extends Counted>(): Column<InIncident<Item>>[] => [
  ...timeOfItem('at_', 'the time it is of', ({ at }: Item) => at),
  ...columnsOf(windowColumns('the window it is over'), ({ item }: InIncident<Item>) => item.window),
];

/** What counts of reports and other figures both have: when, of what, where, and how it was assessed. */
export const assessedColumns = <Item extends Counted>(): Column<InIncident<Item>>[] => [
  ...whens<Item>(),
  ...ofItem<Item>([
    {
      ...{ name: 'services', type: 'list' },
      description: 'The services it is of.',
      value: ({ services }) => services,
    },
    {
      ...{ name: 'places', type: 'list' },
      description: 'The places it is of; empty when not stated.',
      value: ({ places }) => places,
    },
    {
      ...{ name: 'status', type: 'text' },
      words: { adopted: { definition: 'The record stands behind it.' }, ...claimStatuses },
      description: 'How it was assessed.',
      value: ({ status }) => status,
    },
    {
      ...{ name: 'why', type: 'text' },
      description: 'Why it was not adopted.',
      value: ({ why }) => why,
    },
  ]),
];

import type { IncidentRecord, TimeOrAbsent } from '../../../schemas/record.ts';
import type { Registry } from '../../core/registry/registry.ts';
import { columnsOf, toRow, type Column, type ColumnHead, type Row } from '../../core/columns/column.ts';
import { timeColumns } from '../../core/columns/time-columns.ts';

/** What the rows of an incident are made from. */
export interface TabledIncident {
  record: IncidentRecord;
  /** The write-up, as Markdown. */
  text: string;
  /** Address of its page. */
  url: string;
}

/** A table as its readers need it. */
export interface TableHead {
  name: string;
  title: string;
  /** What one row tells of, in one sentence. */
  description: string;
  columns: readonly ColumnHead[];
  /** Columns that together name one row; none where two rows may say the same. */
  key: readonly string[];
  /** Columns that name a row of another table by its key. */
  references: readonly { columns: readonly string[]; table: string; to: readonly string[] }[];
}

/** A table, and how its rows are made. */
export interface Table extends TableHead {
  /** The rows of one incident, in the order of its record. */
  ofIncident: (incident: TabledIncident) => Row[];
  /** The rows of what incidents refer to. */
  ofRegistry: (registry: Registry) => Row[];
}

/** Something of an incident, with the record it is of and its place in it, from 1. */
export interface InIncident<Item> {
  incident: TabledIncident;
  number: number;
  item: Item;
}

/** The column that every row of an incident begins with. */
export const incidentColumn = <Item>(): Column<InIncident<Item>> => ({
  name: 'incident_id',
  type: 'text',
  description: 'The incident, by the id that its address ends in.',
  value: ({ incident }) => incident.record.id,
});

/** The place of something among its like in the record. */
export const numberColumn = <Item>(): Column<InIncident<Item>> => ({
  name: 'number',
  type: 'integer',
  description: 'Its place in the record, from 1.',
  value: ({ number }) => number,
});

/** The ids of sources that say so. */
export const sourcesColumn = <Item extends { sources: readonly string[] }>(): Column<InIncident<Item>> => ({
  name: 'sources',
  type: 'list',
  description: 'Ids of the sources that say so, of the table sources of the same incident.',
  value: ({ item }) => item.sources,
});

/** Columns of a thing that stands in a record. */
export const ofItem = <Item>(columns: readonly Column<Item>[]): Column<InIncident<Item>>[] =>
  columnsOf(columns, ({ item }) => item);

interface IncidentTable<Item> extends Omit<TableHead, 'references'> {
  columns: readonly Column<InIncident<Item>>[];
  items: (record: IncidentRecord) => readonly Item[];
}

const toIncident = { columns: ['incident_id'], table: 'incidents', to: ['incident_id'] };

/** A table of things that stand in records. */
export const incidentTable = <Item>({ items, columns, ...head }: IncidentTable<Item>): Table => ({
  ...head,
  columns: columns.map(({ value, ...column }) => column),
  references: head.name === 'incidents' ? [] : [toIncident],
  ofIncident: (incident) =>
    items(incident.record).map((item, index) => toRow(columns, { incident, item, number: index + 1 })),
  ofRegistry: () => [],
});

/** The columns of a time that stands in a record, by the record's zone. */
export const timeOfItem = <Item>(
  prefix: string,
  what: string,
  time: (item: Item) => TimeOrAbsent,
): Column<InIncident<Item>>[] =>
  columnsOf(timeColumns(prefix, what), ({ incident, item }) => ({
    time: time(item),
    zone: incident.record.zone,
  }));

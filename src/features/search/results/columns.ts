import { fieldLabels } from '../../../../schemas/labels.ts';
import { reportKinds } from '../../../../schemas/vocabulary.ts';
import { incidentAddress } from '../../../address.ts';
import { measureNames } from '../../../core/record/lengths.ts';
import { reportKindOrder } from '../../../core/record/reports.ts';
import { ownFilterValues, ownLabel, ownText, type OwnColumn } from '../../../core/own/own-columns.ts';
import type { FacetRow, Facets } from '../state/facets.ts';
import { filterKeys, filters, type Filter, type FilterKey } from '../state/filters.ts';
import type { SortOrder } from '../state/search-state.ts';

type Labels = Facets['labels'];

/** One line of a cell of the table. */
export interface CellLine {
  text: string;
  detail?: string;
  /** Whether it says that nothing is known. */
  isAbsent?: boolean;
  /** The day that the text names, `YYYY-MM-DD`. */
  day?: string;
  /** The page that the text leads to. */
  href?: string;
}

/** A column as the table shows it. */
export interface TableColumn {
  head: string;
  cellOf: (row: FacetRow, labels: Labels) => CellLine[];
  /** The orders that its heading leads through. */
  sorts?: readonly { sort: SortOrder; direction: 'ascending' | 'descending' }[];
  /** Whether its cells name their rows. */
  isRowHead?: boolean;
}

/** What exported files say besides the rows themselves. */
export interface ExportFrame {
  /** The address of the search itself. */
  address: string;
  licence: { name: string; url: string };
  labels: Labels;
  own?: Facets['own'];
  /** The full address of an incident's page. */
  addressOf: (id: string) => string;
}

/** Something that is known of each result: in the table, in exported files or in both. */
export interface Column {
  table?: TableColumn;
  /** Its columns of CSV by name; what is not known is an empty text. */
  csv: Record<string, (row: FacetRow, frame: ExportFrame) => string>;
  /** Its field in JSON; what is not known is null. */
  json: readonly [name: string, valueOf: (row: FacetRow, frame: ExportFrame) => unknown];
}

/** Names for people of values of a filter, in the order of the values. */
export const labelsOf = (labels: Labels, key: FilterKey, ids: readonly string[]): string[] =>
  ids.map((id) => labels[key][id] ?? id);

/** What every exported file has of a row in one field and as one text. */
const plain = (
  name: string,
  valueOf: (row: FacetRow, frame: ExportFrame) => string,
  table?: TableColumn,
): Column => ({ table, csv: { [name]: valueOf }, json: [name, valueOf] });

/** Named values: their labels in CSV, ids and labels in JSON. */
const named = (
  name: string,
  key: FilterKey,
  idsOf: (row: FacetRow) => readonly string[] = (row) => row[key],
): Column => ({
  csv: { [name]: (row, { labels }) => labelsOf(labels, key, idsOf(row)).join('; ') },
  json: [name, (row, { labels }) => idsOf(row).map((id) => ({ id, label: labels[key][id] ?? id }))],
});

const filterColumn = (key: FilterKey): Column[] => {
  const { label, column, isInTable = false }: Filter = filters[key];
  if (column === undefined) return [];
  const cellOf: TableColumn['cellOf'] = (row, labels) => [
    { text: labelsOf(labels, key, row[key]).join(', ') },
  ];
  return [{ ...named(column, key), ...(isInTable ? { table: { head: label, cellOf } } : {}) }];
};

const numberText = (value: number | null | undefined): string =>
  value === undefined || value === null ? '' : String(value);

const date = plain('date', ({ date: day }) => day, {
  head: fieldLabels.date,
  cellOf: ({ dateText, date: day }) => [{ text: dateText, day }],
  sorts: [
    { sort: 'newest', direction: 'descending' },
    { sort: 'oldest', direction: 'ascending' },
  ],
});

const title = plain('title', (row) => row.title, {
  head: fieldLabels.title,
  cellOf: (row) => [
    { text: row.title, href: incidentAddress(row.id) },
    ...(row.isShort ? [{ text: fieldLabels.isShort }] : []),
  ],
  isRowHead: true,
});

/** The services of a row in a few words: the first of them, and how many more there are. */
export function servicesText({ ownServices }: FacetRow, labels: Labels, most: number): string {
  const more = ownServices.length - most;
  const names = labelsOf(labels, 'service', ownServices.slice(0, most)).join(', ');
  return more > 0 ? `${names} and ${more} more` : names;
}

/** Own services only: the filter of that name holds their families too. */
const services: Column = {
  ...named('services', 'service', ({ ownServices }) => ownServices),
  table: { head: fieldLabels.services, cellOf: (row, labels) => [{ text: servicesText(row, labels, 4) }] },
};

const duration: Column = {
  table: {
    head: fieldLabels.duration,
    cellOf: ({ length }) => [
      length
        ? {
            text: length.text,
            detail: length.measure === 'span' ? undefined : measureNames[length.measure],
          }
        : { text: 'not known', isAbsent: true },
    ],
    sorts: [
      { sort: 'longest', direction: 'descending' },
      { sort: 'shortest', direction: 'ascending' },
    ],
  },
  csv: {
    duration_measure: ({ length }) => length?.measure ?? '',
    duration: ({ length }) => length?.text ?? '',
    duration_min_seconds: ({ length }) => numberText(length?.min),
    duration_max_seconds: ({ length }) => numberText(length?.max),
  },
  json: [
    'duration',
    ({ length }) =>
      length
        ? { measure: length.measure, text: length.text, minSeconds: length.min, maxSeconds: length.max }
        : null,
  ],
};

/** A count always stands with its kind: in one cell of the table, in columns of their own in CSV. */
const reports: Column = {
  table: {
    head: fieldLabels.reports,
    cellOf: (row) =>
      row.reports.length === 0
        ? [{ text: 'no count known', isAbsent: true }]
        : row.reports.map(({ text, kind }) => ({ text, detail: reportKinds[kind].label.toLowerCase() })),
    sorts: [{ sort: 'reports', direction: 'descending' }],
  },
  csv: Object.fromEntries(
    reportKindOrder.map((kind) => [
      `reports_${kind}`,
      (row) => row.reports.find((count) => count.kind === kind)?.text ?? '',
    ]),
  ),
  json: ['reports', (row) => row.reports.map(({ kind, text, min, max }) => ({ kind, text, min, max }))],
};

/** What is said of a row or of its record in one value; what is not known is empty in CSV and null in JSON. */
const recorded = (name: string, valueOf: (row: FacetRow) => string | number | undefined): Column => ({
  csv: { [name]: (row) => String(valueOf(row) ?? '') },
  json: [name, (row) => valueOf(row) ?? null],
});

/** What a team has of its own: several values joined in CSV, as they are in JSON. */
const ownColumn = (column: OwnColumn): Column => {
  const { key, label, isFact = false } = column;
  const cellOf: TableColumn['cellOf'] = ({ own }) => [
    {
      text: ownFilterValues(own?.[key])
        .map((value) => ownLabel(column, value))
        .join(', '),
    },
  ];
  return {
    csv: { [key]: ({ own }) => ownText(own?.[key]) },
    json: [key, ({ own }) => own?.[key] ?? null],
    ...(isFact ? { table: { head: label, cellOf } } : {}),
  };
};

const builtIn: readonly Column[] = [
  plain('id', ({ id }) => id),
  date,
  title,
  plain('address', ({ id }, { addressOf }) => addressOf(id)),
  services,
  ...filterKeys.flatMap(filterColumn),
  duration,
  reports,
  {
    csv: { isShort: ({ isShort }) => String(isShort === true) },
    json: ['isShort', ({ isShort }) => isShort === true],
  },
  recorded('followUps', (row) => row.followUps),
  recorded('added', (row) => row.added),
  recorded('changed', (row) => row.changed),
  recorded('reviewed', (row) => row.reviewed),
];

/** The columns in their order, for the table and for exported files; a team's own stand last. */
export const columnsOf = (own: Facets['own'] = []): Column[] => [...builtIn, ...own.map(ownColumn)];

/** Those of the table, each with a name of its own for its looks. */
export const tableColumnsOf = (own: Facets['own']): (TableColumn & { key: string })[] =>
  columnsOf(own).flatMap(({ table, json: [key] }) => (table ? { key, ...table } : []));

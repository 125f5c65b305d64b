import type { ColumnHead, ColumnType, ColumnWords } from '../../../core/columns/column.ts';
import type { DatasetManifest } from '../dataset-about.ts';
import type { TableHead } from '../table.ts';

/** What the values of each type are, for readers of the codebook. */
const typeNotes: Record<ColumnType, string> = {
  text: 'Text; empty (null) where there is none, never "".',
  day: 'A calendar day, YYYY-MM-DD.',
  instant: 'ISO 8601 in UTC to the second; in Parquet a timestamp.',
  integer: 'A whole number.',
  number: 'A number.',
  boolean: 'true or false; 1 or 0 in SQLite.',
  list: 'Texts in an order; a list in Parquet and JSON Lines, JSON in CSV and SQLite. Never null; empty where there is none.',
};

/** What to know of all tables. */
export const datasetNotes: readonly string[] = [
  'A value that is not known has a column beside it, called state, that says why: unknown (searched and not found), undisclosed (the operator has not said), none-identified (investigated, nothing found), not-applicable, ongoing, not-recorded (nobody has looked). It is never 0 or "".',
  'Times and durations are ranges. A duration known to the minute stands as it was written; a coarser one as its sure bounds.',
  'Do not compare counts of problem reports of different kinds, windows, places or counters. The collection is no sample: it holds what was published and then written up.',
  'In CSV a text that a spreadsheet would run as a formula has an apostrophe before it, as has each of its lines that would: take one away to have the text as it was. JSON Lines, Parquet and SQLite hold it as it is.',
];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** What a column says, with its unit. */
export const describeColumn = ({ description, unit }: ColumnHead): string =>
  unit === undefined ? description : `${description} In ${unit}.`;

function columnTable({ columns, key }: TableHead): string[] {
  return [
    '| column | type | what it says |',
    '| --- | --- | --- |',
    ...columns.map((column) => {
      const mark = key.includes(column.name) ? ' (key)' : '';
      return `| \`${column.name}\`${mark} | ${column.type} | ${cell(describeColumn(column))} |`;
    }),
  ];
}

/** Each list of words of a table, once, with the columns that hold it. */
function wordLists({ columns }: Pick<TableHead, 'columns'>): { columns: string[]; words: ColumnWords }[] {
  const lists: { columns: string[]; words: ColumnWords }[] = [];
  for (const { name, words } of columns) {
    if (!words) continue;
    const known = lists.find((list) => JSON.stringify(list.words) === JSON.stringify(words));
    if (known) known.columns.push(name);
    else lists.push({ columns: [name], words });
  }
  return lists;
}

const wordParts = (table: TableHead): string[] =>
  wordLists(table).flatMap(({ columns, words }) => [
    '',
    `Words of ${columns.map((name) => `\`${name}\``).join(', ')}:`,
    '',
    ...Object.entries(words).map(
      ([word, { definition }]) => `- \`${word}\`: ${definition.replaceAll('\n', ' ')}`,
    ),
  ]);

/** The codebook of a data set, as Markdown: every table, every column, every word. */
export function codebook(
  tables: readonly TableHead[],
  { about, rows }: Pick<DatasetManifest, 'about' | 'rows'>,
): string {
  return [
    `# Codebook of the data set of ${cell(about.name)}`,
    '',
    ...datasetNotes.map((note) => `- ${note}`),
    '',
    '| type | what it is |',
    '| --- | --- |',
    ...Object.entries(typeNotes).map(([type, note]) => `| ${type} | ${cell(note)} |`),
    ...tables.flatMap((table) => [
      '',
      `## ${table.name}`,
      '',
      `${table.description} ${rows[table.name] ?? 0} rows.`,
      '',
      ...columnTable(table),
      ...wordParts(table),
    ]),
    '',
  ].join('\n');
}

import type { ColumnHead, ColumnType } from '../../../core/columns/column.ts';
import {
  datasetDescription,
  datasetTitle,
  type DatasetFile,
  type DatasetManifest,
} from '../dataset-about.ts';
import { fileForms, formKeys, sqliteName } from '../file-forms.ts';
import type { TableHead } from '../table.ts';
import { describeColumn } from './codebook.ts';

const fieldTypes: Record<ColumnType, string> = {
  ...{ text: 'string', day: 'date', instant: 'datetime', integer: 'integer', number: 'number' },
  ...{ boolean: 'boolean', list: 'array' },
};

const toField = (column: ColumnHead) => ({
  name: column.name,
  type: fieldTypes[column.type],
  description: describeColumn(column),
  // What a list may hold is said in the codebook: the standard has no words for it.
  ...(column.words && column.type !== 'list' ? { constraints: { enum: Object.keys(column.words) } } : {}),
});

const toSchema = ({ columns, key, references, name }: TableHead) => ({
  fields: columns.map(toField),
  missingValues: [''],
  ...(key.length > 0 ? { primaryKey: key } : {}),
  foreignKeys: references.map(({ columns: fields, table, to }) => ({
    fields,
    reference: { resource: table === name ? '' : table, fields: to },
  })),
});

const checked = (files: readonly DatasetFile[], name: string) => {
  const file = files.find((one) => one.name === name);
  return { path: name, ...(file ? { bytes: file.bytes, hash: `sha256:${file.sha256}` } : {}) };
};

function resourcesOf(table: TableHead, files: readonly DatasetFile[]) {
  return formKeys.map((form) => ({
    name: form === 'csv' ? table.name : `${table.name}-${form}`,
    title: `${table.title} (${fileForms[form].label})`,
    description: table.description,
    ...checked(files, `${table.name}.${form}`),
    format: form,
    mediatype: fileForms[form].type,
    ...(form === 'csv' ? { type: 'table', encoding: 'utf-8', schema: toSchema(table) } : {}),
  }));
}

/** Describes the data set as a Frictionless Data Package, version 2. */
export function dataPackage(
  tables: readonly TableHead[],
  { about, files }: Pick<DatasetManifest, 'about' | 'files'>,
) {
  const { licence, version, address } = about;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'dataset',
    title: datasetTitle(about),
    description: datasetDescription(about),
    homepage: `${address}data/`,
    ...(version === undefined ? {} : { version }),
    licenses: [{ path: licence.url, title: licence.name }],
    keywords: ['incidents', 'outages', 'post-mortems', 'reliability'],
    resources: [
      ...tables.flatMap((table) => resourcesOf(table, files)),
      {
        ...{ name: 'sqlite', title: 'All tables with full text (SQLite)' },
        ...checked(files, sqliteName),
        ...{ format: 'sqlite', mediatype: 'application/vnd.sqlite3' },
      },
    ],
  };
}

import type { ColumnHead, ColumnType } from '../../../core/columns/column.ts';
import {
  datasetAddress,
  datasetDescription,
  datasetTitle,
  type DatasetFile,
  type DatasetManifest,
} from '../dataset-about.ts';
import { fileForms, formKeys } from '../file-forms.ts';
import type { TableHead } from '../table.ts';
import { citationLine } from './citation.ts';
import { describeColumn } from './codebook.ts';

/** The terms that the specification of Croissant 1.1 asks for, in its first appendix. */
const terms = [
  ...[
    'annotation',
    'arrayShape',
    'citeAs',
    'column',
    'containedIn',
    'equivalentProperty',
    'excludes',
    'extract',
  ],
  ...[
    'field',
    'fileProperty',
    'fileObject',
    'fileSet',
    'format',
    'includes',
    'isArray',
    'isLiveDataset',
    'jsonPath',
  ],
  ...[
    'key',
    'md5',
    'parentField',
    'recordSet',
    'references',
    'regex',
    'readLines',
    'sdVersion',
    'separator',
    'source',
  ],
  ...['subField', 'transform', 'unArchive', 'value'],
];

const context = (language: string) => ({
  '@language': language,
  '@vocab': 'http://schema.org/',
  sc: 'http://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  conformsTo: 'dct:conformsTo',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  examples: { '@id': 'cr:examples', '@type': '@json' },
  ...Object.fromEntries(terms.map((term) => [term, `cr:${term}`])),
});

const dataTypes: Record<ColumnType, string> = {
  ...{ text: 'sc:Text', day: 'sc:Date', instant: 'sc:DateTime', integer: 'sc:Integer', number: 'sc:Float' },
  ...{ boolean: 'sc:Boolean', list: 'sc:Text' },
};

function toField(table: TableHead, column: ColumnHead) {
  const reference = table.references.find(
    ({ columns }) => columns.length === 1 && columns[0] === column.name,
  );
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${column.name}`,
    name: column.name,
    description: describeColumn(column),
    dataType: dataTypes[column.type],
    ...(column.type === 'list' ? { isArray: true, arrayShape: '-1' } : {}),
    source: { fileObject: { '@id': `${table.name}.parquet` }, extract: { column: column.name } },
    ...(reference ? { references: { field: { '@id': `${reference.table}/${reference.to[0] ?? ''}` } } } : {}),
  };
}

const toRecordSet = (table: TableHead) => ({
  '@type': 'cr:RecordSet',
  '@id': table.name,
  name: table.name,
  description: table.description,
  key: table.key.map((name) => ({ '@id': `${table.name}/${name}` })),
  field: table.columns.map((column) => toField(table, column)),
});

function toFileObjects(
  { name, title }: TableHead,
  { about, files }: Pick<DatasetManifest, 'about' | 'files'>,
) {
  return formKeys.map((form) => {
    const file = `${name}.${form}`;
    const { bytes, sha256 }: Partial<DatasetFile> = files.find((one) => one.name === file) ?? {};
    return {
      '@type': 'cr:FileObject',
      '@id': file,
      name: file,
      description: `${title} (${fileForms[form].label})`,
      contentUrl: `${datasetAddress(about)}${file}`,
      contentSize: `${bytes ?? 0} B`,
      encodingFormat: fileForms[form].type,
      sha256,
    };
  });
}

/** Describes the data set in Croissant 1.1, as JSON-LD. */
export function croissant(tables: readonly TableHead[], manifest: Pick<DatasetManifest, 'about' | 'files'>) {
  const { about } = manifest;
  const { name, licence, version, changed, address, language } = about;
  return {
    '@context': context(language),
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: datasetTitle(about),
    description: datasetDescription(about),
    url: `${address}data/`,
    license: licence.url,
    creator: { '@type': 'sc:Organization', name: `Contributors of ${name}`, url: address },
    citeAs: citationLine(about),
    inLanguage: language,
    isLiveDataset: version === undefined,
    ...(version === undefined ? {} : { version }),
    ...(changed === undefined ? {} : { datePublished: changed, dateModified: changed }),
    distribution: tables.flatMap((table) => toFileObjects(table, manifest)),
    recordSet: tables.map(toRecordSet),
  };
}

/** The forms that tables are published in, each with what it is for. */
export const fileForms = {
  csv: { label: 'CSV', type: 'text/csv' },
  jsonl: { label: 'JSON Lines', type: 'application/jsonl' },
  parquet: { label: 'Parquet', type: 'application/vnd.apache.parquet' },
} as const;

export type FileForm = keyof typeof fileForms;

export const formKeys = Object.keys(fileForms) as FileForm[];

/** Files that hold all tables. */
export const sqliteName = 'dataset.sqlite';
export const zipName = 'dataset.zip';
export const sumsName = 'SHA256SUMS.txt';

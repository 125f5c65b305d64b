import type { DatasetFile, DatasetManifest } from './dataset-about.ts';
import { fileForms, formKeys, sqliteName, zipName } from './file-forms.ts';
import type { TableHead } from './table.ts';

/** A file that readers load, and how large it is. */
export interface OfferedFile {
  name: string;
  label: string;
  size: string;
}

const units = ['kB', 'MB', 'GB'] as const;

/** How large a file is, in words: "12 kB", "4.7 MB". */
export function formatBytes(bytes: number): string {
  let [size, at] = [bytes / 1000, 0];
  for (; size >= 1000 && at < units.length - 1; at += 1) size /= 1000;
  return `${size < 10 && at > 0 ? size.toFixed(1) : Math.max(1, Math.round(size))} ${units[at] ?? ''}`;
}

const offer = (files: readonly DatasetFile[], name: string, label: string): OfferedFile[] =>
  files.filter((file) => file.name === name).map(({ bytes }) => ({ name, label, size: formatBytes(bytes) }));

/** The files of a table, one of each form. */
export const filesOfTable = (
  files: readonly DatasetFile[],
  { name }: Pick<TableHead, 'name'>,
): OfferedFile[] => formKeys.flatMap((form) => offer(files, `${name}.${form}`, fileForms[form].label));

/** The files that hold all tables, and what each is for. */
export function wholeFiles({ files }: Pick<DatasetManifest, 'files'>): (OfferedFile & { what: string })[] {
  const whole: [string, string, string][] = [
    [zipName, 'Everything', 'All files of this page in one.'],
    [
      sqliteName,
      'SQLite',
      'All tables in one database, with full text of the incidents in the table search.',
    ],
    ['codebook.md', 'Codebook', 'Every table, column and word, with what it means.'],
    ['datapackage.json', 'Data Package', 'The tables described for Frictionless, version 2.'],
    ['croissant.json', 'Croissant', 'The same for Croissant 1.1, as JSON-LD.'],
    ['CITATION.cff', 'Citation', 'How to cite it, for programs.'],
    ['LICENSE.txt', 'Licence', 'What it is published under.'],
  ];
  return whole.flatMap(([name, label, what]) => offer(files, name, label).map((file) => ({ ...file, what })));
}

/** What of the tables a browser can show at once, in bytes of JSON Lines. */
const mostBytes = 2_000_000;

/** The tables that can be looked into on the page: those that are small enough to be loaded whole. */
export const browsable = (
  tables: readonly TableHead[],
  { files }: Pick<DatasetManifest, 'files'>,
): string[] =>
  tables
    .filter(({ name }) => files.some((file) => file.name === `${name}.jsonl` && file.bytes <= mostBytes))
    .map(({ name }) => name);

/** A program that can be run as it stands. */
export interface Example {
  title: string;
  code: string;
}

/** The same question in four languages: how many incidents each trigger set off, and the longest that is known. */
export function examples(address: string): Example[] {
  const sql = `SELECT causes.label AS trigger, count(*) AS incidents, max(span_min) / 3600 AS longest_hours
FROM incidents JOIN causes USING (incident_id)
WHERE causes.part = 'trigger'
GROUP BY 1 ORDER BY 2 DESC, 1`;
  return [
    {
      title: 'Python with pandas',
      code: `import pandas as pd

at = "${address}"
incidents = pd.read_parquet(at + "incidents.parquet")
causes = pd.read_parquet(at + "causes.parquet").query("part == 'trigger'")
both = incidents.merge(causes, on="incident_id")
print(both.groupby("label").agg(incidents=("incident_id", "count"), longest=("span_min", "max")))`,
    },
    {
      title: 'R',
      code: `at <- "${address}"
incidents <- read.csv(paste0(at, "incidents.csv"))
causes <- subset(read.csv(paste0(at, "causes.csv")), part == "trigger")
both <- merge(incidents, causes, by = "incident_id")
print(sort(table(both$label), decreasing = TRUE))`,
    },
    {
      title: 'DuckDB',
      code: `${['incidents', 'causes'].map((name) => `CREATE VIEW ${name} AS FROM '${address}${name}.parquet';`).join('\n')}
${sql};`,
    },
    {
      title: 'sqlite3',
      code: `curl -O ${address}${sqliteName}
sqlite3 ${sqliteName} "${sql}"
sqlite3 ${sqliteName} "SELECT incident_id, title FROM search WHERE search MATCH 'expired certificate' ORDER BY rank LIMIT 5"`,
    },
  ];
}

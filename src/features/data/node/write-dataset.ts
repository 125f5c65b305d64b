import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DatasetAbout, DatasetFile, DatasetManifest } from '../dataset-about.ts';
import { sqliteName, sumsName, zipName } from '../file-forms.ts';
import { citationFile, licenceFile } from '../metadata/citation.ts';
import { codebook } from '../metadata/codebook.ts';
import { croissant } from '../metadata/croissant.ts';
import { dataPackage } from '../metadata/data-package.ts';
import type { Table } from '../table.ts';
import { tablesWith } from '../tables.ts';
import { deflatePiece, endOfPieces, type Deflated } from './deflated.ts';
import { describeFile, type DescribedFile } from './describe-file.ts';
import { readDeflated } from './write-part.ts';
import { writeParquet } from './write-parquet.ts';
import { writeSqlite } from './write-sqlite.ts';
import { textHeads, writeTexts } from './write-texts.ts';
import { writeZip } from './write-zip.ts';

const namesIn = (folder: string): string[] => readdirSync(folder).sort();

const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** What is written beside the tables, by the name of its file. */
const metadataFiles = (tables: readonly Table[], manifest: DatasetManifest): Record<string, string> => ({
  'codebook.md': codebook(tables, manifest),
  'CITATION.cff': citationFile(manifest.about),
  'LICENSE.txt': licenceFile(manifest.about),
  'datapackage.json': toJson(dataPackage(tables, manifest)),
  'croissant.json': toJson(croissant(tables, manifest)),
});

/** A line for each file, as `sha256sum --check` reads it. */
const sums = (files: readonly DatasetFile[]): string =>
  files.map(({ sha256, name }) => `${sha256}  ${name}\n`).join('');

/** What a file of lines is deflated to: its first line, and the pieces of its parts. */
function* deflatedLines(name: string, head: string, parts: readonly string[]): Iterable<Deflated> {
  yield deflatePiece(head);
  for (const part of parts) yield readDeflated(part, name);
  yield endOfPieces;
}

const byName = (a: DatasetFile, b: DatasetFile): number => (a.name < b.name ? -1 : 1);

/**
 * Writes a data set into an empty folder, from parts that `writePart` wrote: every form of its tables, what describes
 * them, all of it as a zip, and the hash of each file. The same parts give the same bytes.
 */
export async function writeDataset(
  target: string,
  parts: readonly string[],
  about: DatasetAbout,
): Promise<DatasetManifest> {
  const tables = tablesWith(about.own);
  writeTexts(target, tables, parts);
  const rows = writeParquet(target, tables, parts);
  writeSqlite(path.join(target, sqliteName), tables, parts);
  const describe = (name: string): DescribedFile => describeFile(target, name);
  const data = namesIn(target).map(describe);
  const metadata = metadataFiles(tables, { about, rows, files: data });
  for (const [name, text] of Object.entries(metadata)) writeFileSync(path.join(target, name), text);
  const packed = [...data, ...Object.keys(metadata).map(describe)].sort(byName);
  const heads = textHeads(tables);
  const deflatedOf = (name: string): Iterable<Deflated> | undefined => {
    const head = heads.get(name);
    return head === undefined ? undefined : deflatedLines(name, head, parts);
  };
  await writeZip(zipName, { folder: target, files: packed, deflatedOf });
  const files = [...packed, describe(zipName)]
    .sort(byName)
    .map(({ name, bytes, sha256 }): DatasetFile => ({ name, bytes, sha256 }));
  writeFileSync(path.join(target, sumsName), sums(files));
  return { about, rows, files };
}

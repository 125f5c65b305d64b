import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { DatasetAbout, DatasetFile, DatasetManifest } from '../dataset-about.ts';
import { sqliteName, sumsName, zipName } from '../file-forms.ts';
import { citationFile, licenceFile } from '../metadata/citation.ts';
import { codebook } from '../metadata/codebook.ts';
import { croissant } from '../metadata/croissant.ts';
import { dataPackage } from '../metadata/data-package.ts';
import type { Table } from '../table.ts';
import { tablesWith } from '../tables.ts';
import { writeParquet } from './write-parquet.ts';
import { writeSqlite } from './write-sqlite.ts';
import { writeTexts } from './write-texts.ts';
import { writeZip } from './write-zip.ts';

async function describeFile(folder: string, name: string): Promise<DatasetFile> {
  const file = path.join(folder, name);
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return { name, bytes: statSync(file).size, sha256: hash.digest('hex') };
}

const namesIn = (folder: string): string[] => readdirSync(folder).sort();

async function describeFiles(folder: string, names: readonly string[]): Promise<DatasetFile[]> {
  const files: DatasetFile[] = [];
  for (const name of names) files.push(await describeFile(folder, name));
  return files;
}

/** How many rows each table has: JSON Lines has a line for each. */
function countRows(folder: string, tables: readonly Table[]): Record<string, number> {
  const lines = (name: string): number =>
    readFileSync(path.join(folder, `${name}.jsonl`)).reduce(
      (sum, byte) => (byte === 0x0a ? sum + 1 : sum),
      0,
    );
  return Object.fromEntries(tables.map(({ name }) => [name, lines(name)]));
}

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
  writeParquet(target, tables, parts);
  writeSqlite(path.join(target, sqliteName), tables, parts);
  const rows = countRows(target, tables);
  const data = await describeFiles(target, namesIn(target));
  const metadata = metadataFiles(tables, { about, rows, files: data });
  for (const [name, text] of Object.entries(metadata)) writeFileSync(path.join(target, name), text);
  const names = namesIn(target);
  await writeZip(target, zipName, names);
  const others = await describeFiles(target, [...Object.keys(metadata), zipName]);
  const files = [...data, ...others].sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(path.join(target, sumsName), sums(files));
  return { about, rows, files };
}

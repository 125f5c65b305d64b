import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { codebook } from '../codebook.ts';
import type { DatasetAbout, DatasetFile, DatasetManifest } from '../dataset-about.ts';
import { tables } from '../tables.ts';
import { writeTexts } from './write-texts.ts';

async function describeFile(folder: string, name: string): Promise<DatasetFile> {
  const file = path.join(folder, name);
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { name, bytes: statSync(file).size, sha256: hash.digest('hex') };
}

async function describeFiles(folder: string): Promise<DatasetFile[]> {
  const files: DatasetFile[] = [];
  for (const name of readdirSync(folder).sort()) files.push(await describeFile(folder, name));
  return files;
}

/** How many rows each table has: JSON Lines has a line for each. */
function countRows(folder: string): Record<string, number> {
  const lines = (name: string): number =>
    readFileSync(path.join(folder, `${name}.jsonl`)).reduce(
      (sum, byte) => (byte === 0x0a ? sum + 1 : sum),
      0,
    );
  return Object.fromEntries(tables.map(({ name }) => [name, lines(name)]));
}

/**
 * Writes a data set into an empty folder, from parts that `writePart` wrote: every form of its tables, and what
 * describes them. The same parts give the same bytes.
 */
export async function writeDataset(
  target: string,
  parts: readonly string[],
  about: DatasetAbout,
): Promise<DatasetManifest> {
  writeTexts(target, parts);
  const rows = countRows(target);
  writeFileSync(path.join(target, 'codebook.md'), codebook(tables, { about, rows }));
  return { about, rows, files: await describeFiles(target) };
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deflatePiece, endOfPieces } from './deflated.ts';
import { describeFile } from './describe-file.ts';
import { writeZip } from './write-zip.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hindsight-zip-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('holds every file as it is, whether in pieces that were deflated before, deflated now or stored', async () => {
  // Longer than what is read at once.
  const long = Array.from({ length: 100_000 }, (_, at) => `line ${at}\n`).join('');
  const pieces = ['head\n', '', long, 'é'];
  const texts = {
    'deflated.csv': pieces.join(''),
    'now.sqlite': long,
    'stored.parquet': long,
    'empty.txt': '',
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, name), text);
  await writeZip('all.zip', {
    folder,
    files: Object.keys(texts).map((name) => describeFile(folder, name)),
    deflatedOf: (name) => (name === 'deflated.csv' ? [...pieces.map(deflatePiece), endOfPieces] : undefined),
  });
  const files = unzipSync(readFileSync(path.join(folder, 'all.zip')));
  expect(Object.keys(files)).toEqual(Object.keys(texts));
  for (const [name, text] of Object.entries(texts))
    expect(Buffer.from(files[name] ?? []).equals(Buffer.from(text)), name).toBe(true);
});

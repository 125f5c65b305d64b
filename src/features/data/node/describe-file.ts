import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { DatasetFile } from '../dataset-about.ts';

/** A file of the data set, with what a zip says of it. */
export interface DescribedFile extends DatasetFile {
  crc: number;
}

const chunk = Buffer.allocUnsafeSlow(1 << 20);

/** Reads a file and says what is in it. */
export function describeFile(folder: string, name: string): DescribedFile {
  const hash = createHash('sha256');
  let [bytes, crc] = [0, 0];
  const file = openSync(path.join(folder, name), 'r');
  try {
    for (let length = -1; length !== 0; bytes += length) {
      length = readSync(file, chunk, 0, chunk.length, null);
      const read = chunk.subarray(0, length);
      hash.update(read);
      crc = crc32(read, crc);
    }
  } finally {
    closeSync(file);
  }
  return { name, bytes, sha256: hash.digest('hex'), crc };
}

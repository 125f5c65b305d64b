import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Zip, type ZipInputFile } from 'fflate';
import { deflating, type Deflated } from './deflated.ts';
import type { DescribedFile } from './describe-file.ts';

/** Forms that are compressed already. */
const isDense = (name: string): boolean => name.endsWith('.parquet');

/** The first day that a zip can name, in whatever zone it is made: the same bytes come of the same files. */
const noTime = new Date(1980, 0, 1);

interface Packed {
  /** Where the files lie, and the zip is put. */
  folder: string;
  /** In the order in which they are packed. */
  files: readonly DescribedFile[];
  /** A file as it is deflated already, where it is. */
  deflatedOf: (name: string) => Iterable<Deflated> | undefined;
}

/** Tells the bytes of a file as the zip holds them, one piece after the other. */
async function pack(
  { folder, deflatedOf }: Packed,
  name: string,
  tell: (piece: Deflated) => void,
): Promise<void> {
  const known = deflatedOf(name);
  if (known) {
    for (const piece of known) tell(piece);
    return;
  }
  const stream = createReadStream(path.join(folder, name), { highWaterMark: 1 << 20 });
  const take = async (pieces: AsyncIterable<Deflated>): Promise<void> => {
    for await (const piece of pieces) tell(piece);
  };
  await (isDense(name) ? pipeline(stream, take) : pipeline(stream, deflating(), take));
}

/** Packs files of a folder into a zip beside them. */
export async function writeZip(zipName: string, packed: Packed): Promise<void> {
  const handle = openSync(path.join(packed.folder, zipName), 'wx');
  try {
    const fault: { error?: Error } = {};
    const zip = new Zip((error, chunk) => {
      if (error) fault.error = error;
      else writeSync(handle, chunk);
    });
    for (const { name, bytes: size, crc } of packed.files) {
      const entry: ZipInputFile = {
        filename: name,
        size,
        crc,
        compression: isDense(name) ? 0 : 8,
        mtime: noTime,
      };
      zip.add(entry);
      await pack(packed, name, (piece) => entry.ondata?.(null, piece, false));
      entry.ondata?.(null, new Uint8Array(), true);
    }
    zip.end();
    if (fault.error) throw fault.error;
  } finally {
    closeSync(handle);
  }
}

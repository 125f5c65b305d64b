import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { madeUpCollection } from './collection.ts';

/** Writes a made-up content folder; folders that are missing are made. */
export function writeCollection({
  count,
  folder,
  seed,
}: {
  count: number;
  folder: string;
  seed?: string | undefined;
}): void {
  for (const { path, text } of madeUpCollection(count, seed)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

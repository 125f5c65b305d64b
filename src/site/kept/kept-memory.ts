import { deserialize, serialize } from 'node:v8';
import { readSealed, writeSealed } from '../../node/sealed-file.ts';
import type { BuildMemory } from '../memory.ts';

/** What the last build knew; `undefined` where it was made by another engine. */
export async function readMemory(file: string, engineDigest: string): Promise<BuildMemory | undefined> {
  const bytes = await readSealed(file, engineDigest);
  // Sealed by an engine of the same code, packages and Node: nobody else has written it.
  return bytes && (deserialize(bytes) as BuildMemory);
}

/** Keeps that for the next build; where nothing can be kept, nothing is. */
export const keepMemory = (file: string, engineDigest: string, memory: BuildMemory): Promise<void> =>
  writeSealed(file, engineDigest, serialize(memory));

import { deserialize, serialize } from 'node:v8';
import type { Learnt } from '../../features/similar/index.ts';
import { readSealed, writeSealed } from '../../node/sealed-file.ts';

/** What the last build has learnt while it looked for similar incidents; `undefined` where it is of another engine. */
export async function readLearnt(file: string, engineDigest: string): Promise<Learnt | undefined> {
  const bytes = await readSealed(file, engineDigest);
  // Sealed by an engine of the same code, packages and Node: nobody else has written it.
  return bytes && (deserialize(bytes) as Learnt);
}

/** Keeps that for the next build; where nothing can be kept, nothing is. */
export const keepLearnt = (file: string, engineDigest: string, learnt: Learnt): Promise<void> =>
  writeSealed(file, engineDigest, serialize(learnt));

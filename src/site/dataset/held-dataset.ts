import type { DatasetManifest } from '../../features/data/dataset-about.ts';

// Pages are bundled by Vite and are other modules than those of the command, though of the same process.
const holder = globalThis as unknown as Record<symbol, DatasetManifest | undefined>;
const key = Symbol.for('hindsight.held-dataset');

/** Hands the pages what the data set of this build holds. */
export function holdDataset(manifest: DatasetManifest): void {
  holder[key] = manifest;
}

/** What the data set holds; `undefined` where none is made, as in `npm run dev`. */
export const heldDataset = (): DatasetManifest | undefined => holder[key];

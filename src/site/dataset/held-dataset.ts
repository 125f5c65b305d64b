import type { DatasetManifest } from '../../features/data/dataset-about.ts';
import type { Release } from '../../features/data/release.ts';

/** What the pages are told of the data set. */
export interface HeldDataset {
  manifest: DatasetManifest;
  /** The releases that the site has, the newest first. */
  releases: readonly Release[];
}

// Pages are bundled by Vite and are other modules than those of the command, though of the same process.
const holder = globalThis as unknown as Record<symbol, HeldDataset | undefined>;
const key = Symbol.for('hindsight.held-dataset');

/** Hands the pages what they tell of the data set of this build. */
export function holdDataset(dataset: HeldDataset): void {
  holder[key] = dataset;
}

/** What is to be told of it; `undefined` where none is made, as in `npm run dev`. */
export const heldDataset = (): HeldDataset | undefined => holder[key];

import type { DatasetAbout, DatasetManifest } from '../../features/data/dataset-about.ts';

/** What the thread that makes a data set is told when it starts. */
export interface DatasetOrder {
  about: DatasetAbout;
  /** Of all that it is made from: its content, its metadata, and the code that makes it. */
  digest: string;
  /** Each with a digest of all that it is made from. */
  parts: { digest: string }[];
  /** The folder that it is put into. */
  target: string;
  /** Where what was made is kept for the next build. */
  store: string;
}

/** What the thread says: that it wants the rows of a part, that it wants no more of them, or that it is done. */
export type FromDatasetThread = { wanted: number } | 'gathered' | { done: DatasetManifest };

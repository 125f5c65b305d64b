import path from 'node:path';
import type { Engine } from '../engine/open-engine.ts';
import { digestOf } from '../pages/digests.ts';
import { startDataset, type MakingDataset } from './start-dataset.ts';

/** Where the data set of the content lies in the site. */
const folderName = 'data/latest';

/** Begins to make the data set of a site beside its pages. */
export function makeDataset(engine: Engine, { site, store }: { site: string; store: string }): MakingDataset {
  const parts = engine.datasetParts();
  const about = engine.datasetAbout();
  const keyed = parts.map(({ digest }) => ({ digest: digestOf(engine.digest, digest) }));
  const order = {
    about,
    digest: digestOf(about, keyed),
    parts: keyed,
    target: path.join(site, folderName),
    store,
  };
  return startDataset(order, (index) => {
    const part = parts[index];
    if (!part) throw new Error(`The data set has no part ${index}.`);
    return engine.datasetRows(part);
  });
}

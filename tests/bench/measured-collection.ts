import { loadCollection } from '../../src/node/load-collection.ts';
import { openProject } from '../../src/project.ts';
import type { Collection } from '../../src/core/collection/collection.ts';
import { root } from '../site/build-fixture.ts';

/** The collection that is measured: the real content, or the one that CONTENT_DIR names. */
export async function measuredCollection(): Promise<Collection> {
  const { collection } = await loadCollection(openProject(process.env, root));
  if (!collection) throw new Error('The content has problems; npm run check tells which.');
  return collection;
}

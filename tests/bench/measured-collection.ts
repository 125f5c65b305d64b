import { readContent } from '../../src/node/read-content.ts';
import { openProject } from '../../src/project.ts';
import { buildCollection } from '../../src/core/collection/build-collection.ts';
import type { Collection } from '../../src/core/collection/collection.ts';
import { root } from '../site/build-fixture.ts';

/** The collection that is measured: the real content, or the one that CONTENT_DIR names. */
export async function measuredCollection(): Promise<Collection> {
  const { collection } = buildCollection(await readContent(openProject(process.env, root).content));
  if (!collection) throw new Error('The content has problems; npm run check tells which.');
  return collection;
}

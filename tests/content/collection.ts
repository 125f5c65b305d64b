import { join } from 'node:path';
import { buildCollection } from '../builders/build-collection.ts';
import { listedRecords } from '../../src/core/collection/collection.ts';
import { readContent } from '../../src/node/read-content.ts';

/** The collection of this repository, read once for all files of this folder: their worker keeps its modules. */
const built = buildCollection(
  readContent({ name: 'content', location: join(import.meta.dirname, '../../content') }),
);
if (!built.collection) throw new Error('The content has problems; npm run check says which.');

export const { problems } = built;
export const { collection } = built;
export const records = listedRecords(collection);

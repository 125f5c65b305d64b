import { buildCollection, type Built } from '../core/collection/build-collection.ts';
import { contentFolder, readContent } from './read-content.ts';

/** Reads and checks the content folder of this run: the one door for commands and for the site. */
export const loadCollection = async (): Promise<Built> =>
  buildCollection(await readContent(contentFolder(process.env, process.cwd())));

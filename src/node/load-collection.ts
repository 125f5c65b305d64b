import { buildCollection } from '../core/collection/build-collection.ts';
import type { Built } from '../core/collection/collection.ts';
import { readContent, type ContentFolder } from './read-content.ts';

/** Reads and checks the content folder of a project: the one door for commands and for the site. */
export const loadCollection = async ({ content }: { content: ContentFolder }): Promise<Built> =>
  buildCollection(await readContent(content));

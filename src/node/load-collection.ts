import type { Built } from '../core/collection/collection.ts';
import { KeptContent } from './parses/kept-content.ts';
import { readContent, type ContentFolder } from './read-content.ts';

/** What is asked of a project by whoever reads its content. */
export interface ContentProject {
  content: ContentFolder;
  cacheDir: string;
  today?: string | undefined;
}

/** Reads and checks the content folder of a project, for whoever needs nothing in between. */
export async function loadCollection({ content, cacheDir, today }: ContentProject): Promise<Built> {
  const kept = new KeptContent(cacheDir, today);
  const built = await kept.build(readContent(content));
  kept.save();
  return built;
}

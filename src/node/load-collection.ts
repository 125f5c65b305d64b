import { ArgumentError } from '../core/call/argument-error.ts';
import type { Built } from '../core/collection/collection.ts';
import type { Audience } from '../../schemas/audience.ts';
import { KeptContent } from './parses/kept-content.ts';
import { publishContent } from './publish-content.ts';
import { readContent, type ContentFolder } from './read-content.ts';

/** What is asked of a project by whoever reads its content. */
export interface ContentProject {
  content: ContentFolder;
  cacheDir: string;
  today?: string | undefined;
  audience?: Audience | undefined;
}

/**
 * Reads and checks the content folder of a project, for whoever needs nothing in between. Throws ArgumentError where it
 * may not be given to the audience of the project.
 */
export async function loadCollection({ content, cacheDir, today, audience }: ContentProject): Promise<Built> {
  const kept = new KeptContent(cacheDir, today);
  const given = await publishContent(readContent(content), audience, kept);
  if (!given.ok) throw new ArgumentError(given.why);
  const built = await kept.build(given.content, given.isTold);
  kept.save();
  return built;
}

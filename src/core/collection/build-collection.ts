import type { ContentFiles } from '../reading/content-file.ts';
import { checkAmongOthers } from '../rules/check-incident.ts';
import type { Built } from './collection.ts';
import { completeCollection } from './complete-collection.ts';
import { parseSource } from './parse-source.ts';
import { contextOf, keep, toParts } from './parts.ts';
import { sourcesOf } from './sources.ts';

/**
 * Reads, checks and completes a whole content folder. Pure: the same files give the same collection and problems.
 *
 * @param today the day on which the check is made, YYYY-MM-DD; left out where no day can be in the future.
 */
export function buildCollection(content: ContentFiles, today?: string): Built {
  const { sources, ...folder } = sourcesOf(content);
  const parts = toParts(
    sources.map((source) => keep(parseSource(source))),
    folder,
  );
  const context = { ...contextOf(parts), today };
  return completeCollection(parts, context, ({ read, excepted }) =>
    checkAmongOthers(read(), context, excepted),
  );
}

import type { ContentFiles } from '../../src/core/reading/content-file.ts';
import { checkAmongOthers, checkValues } from '../../src/core/rules/check-incident.ts';
import type { Built } from '../../src/core/collection/collection.ts';
import { completeCollection } from '../../src/core/collection/complete-collection.ts';
import { parseSource } from '../../src/core/collection/parse-source.ts';
import { contextOf, keep, toParts } from '../../src/core/collection/parts.ts';
import { sourcesOf } from '../../src/core/collection/sources.ts';

/**
 * Reads, checks and completes a whole content folder in one step, as the kept parses must come out. Pure: the same files give the same collection and problems.
 *
 * @param today the day on which the check is made, YYYY-MM-DD; left out where no day can be in the future.
 */
export function buildCollection(content: ContentFiles, today?: string): Built {
  const { sources, ...folder } = sourcesOf(content);
  const site = sources.filter(({ kind }) => kind === 'site').map((source) => parseSource(source));
  const own = site.find((one) => one.kind === 'site')?.own;
  const parts = toParts(
    sources.map((source) => keep(parseSource(source, own))),
    folder,
  );
  const context = { ...contextOf(parts), today };
  const ofValues = parts.partial.flatMap((partial) => checkValues(partial, context));
  const all = { ...parts, problems: [...parts.problems, ...ofValues] };
  return completeCollection(all, context, ({ read, excepted }) =>
    checkAmongOthers(read(), context, excepted),
  );
}

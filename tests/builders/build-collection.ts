import { hash } from 'node:crypto';
import type { ContentFile, ContentFiles } from '../../src/core/reading/content-file.ts';
import { checkAmongOthers, checkValues } from '../../src/core/rules/check-incident.ts';
import type { Built } from '../../src/core/collection/collection.ts';
import { completeCollection } from '../../src/core/collection/complete-collection.ts';
import type { Parsed } from '../../src/core/collection/parsed.ts';
import { parseSource } from '../../src/core/collection/parse-source.ts';
import { contextOf, keep, toParts } from '../../src/core/collection/parts.ts';
import { sourcesOf, type Source } from '../../src/core/collection/sources.ts';
import { nothingOwn, ownKeyOf, type OwnSettings } from '../../src/core/own/own-settings.ts';

/** Enough for all that is checked in, several times over; made-up files go through it without end. */
const mostParses = 3000;
const parses = new Map<string, Parsed>();

const digestOf = ({ path, bytes }: ContentFile): string => `${path} ${hash('sha256', bytes)}`;

/** Parsing asks for nothing but the bytes, and most of what a test reads was read by another: once a worker is enough. */
function parseOnce(source: Source, own: OwnSettings = nothingOwn): Parsed {
  const { kind, file, claims } = source;
  const key = [kind, digestOf(file), claims ? digestOf(claims) : '', ownKeyOf(own)].join('\n');
  const known = parses.get(key);
  if (known) return known;
  if (parses.size >= mostParses) parses.clear();
  const parsed = parseSource(source, own);
  parses.set(key, parsed);
  return parsed;
}

/**
 * Reads, checks and completes a whole content folder in one step, as the kept parses must come out. Pure: the same files give the same collection and problems.
 *
 * @param today the day on which the check is made, YYYY-MM-DD; left out where no day can be in the future.
 */
export function buildCollection(content: ContentFiles, today?: string): Built {
  const { sources, ...folder } = sourcesOf(content);
  const site = sources.filter(({ kind }) => kind === 'site').map((source) => parseOnce(source));
  const own = site.find((one) => one.kind === 'site')?.own;
  const parts = toParts(
    sources.map((source) => keep(parseOnce(source, own))),
    folder,
  );
  const context = { ...contextOf(parts), today };
  const ofValues = parts.partial.flatMap((partial) => checkValues(partial, context));
  const all = { ...parts, problems: [...parts.problems, ...ofValues] };
  return completeCollection(all, context, ({ read, excepted }) =>
    checkAmongOthers(read(), context, excepted),
  );
}

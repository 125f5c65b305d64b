import { existsSync } from 'node:fs';
import path from 'node:path';
import { ArgumentError, quoteGiven } from '../core/call/argument-error.ts';
import type { ContentFolder } from './read-content.ts';
import { realPlace } from './real-place.ts';

/** Whether a path is a folder, or lies in it. */
export const holds = (folder: string, file: string): boolean => {
  const way = path.relative(folder, file);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
};

/**
 * Whether a content file is one of those asked for: all of them when no path was given. Paths are followed to their
 * real places. Throws ArgumentError for a path that does not exist or that lies outside the content folder.
 */
export function wantedPaths(
  paths: readonly string[],
  { root, content: { name, location } }: { root: string; content: ContentFolder },
): (file: string) => boolean {
  const wanted = paths.flatMap((given) => {
    const place = path.resolve(root, given);
    if (!existsSync(place)) throw new ArgumentError(`There is no file or folder ${quoteGiven(given)}.`);
    // A link in the content folder is meant itself: it is no file of the content, which is to be said of it.
    const places = [realPlace(place), path.join(realPlace(path.dirname(place)), path.basename(place))];
    if (!places.some((real) => holds(location, real) || holds(real, location)))
      throw new ArgumentError(
        `${quoteGiven(given)} lies outside the content folder.\n  allowed: paths in ${name}`,
      );
    return places;
  });
  return (file) =>
    paths.length === 0 ||
    wanted.some((place) => holds(place, path.join(location, file.slice(name.length + 1))));
}

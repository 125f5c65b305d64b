import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ContentFolder } from './read-content.ts';

/** A call that names something there is not: to be told with how the command is used. */
export class ArgumentError extends Error {}

/** Whether a path is a folder, or lies in it. */
export const holds = (folder: string, file: string): boolean => {
  const way = path.relative(folder, file);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
};

/**
 * Whether a content file is one of those asked for: all of them when no path was given. Throws ArgumentError for a
 * path that does not exist or that lies outside the content folder.
 */
export function wantedPaths(
  paths: readonly string[],
  { root, content: { name, location } }: { root: string; content: ContentFolder },
): (file: string) => boolean {
  for (const given of paths) {
    const place = path.resolve(root, given);
    if (!existsSync(place)) throw new ArgumentError(`There is no file or folder "${given}".`);
    if (!holds(location, place) && !holds(place, location))
      throw new ArgumentError(`"${given}" lies outside the content folder.\n  allowed: paths in ${name}`);
  }
  return (file) =>
    paths.length === 0 || paths.some((given) => holds(path.resolve(root, given), path.resolve(root, file)));
}

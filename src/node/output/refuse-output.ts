import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { quoteGiven } from '../../core/call/argument-error.ts';
import { toPrintable } from '../../core/reading/printable.ts';
import { engineRoot } from '../../engine-root.ts';
import { sourceFolderOf, type Places } from '../places.ts';
import { holds } from '../wanted-paths.ts';
import { isThere } from './swap.ts';
import { nameInside } from './swap-inside.ts';

/** What a command writes into a folder that it replaces whole each time. */
export interface Product {
  /** As messages call it. */
  noun: string;
  /** A file in every finished one: the folder that holds it was written here, and may be replaced. */
  marker: string;
  markerText: string;
  /** Folders that it may be written to, and who puts nothing else there. */
  allowed: string;
  maker: string;
  /** A call that names a folder where it can be written. */
  write: (name: string) => string;
}

export const builtSite: Product = {
  noun: 'site',
  marker: '.hindsight-build',
  markerText: 'Made by `npm run build` of Hindsight, which replaces this whole folder each time.\n',
  allowed:
    'a folder that does not exist yet, an empty one, or one that a build of this site made; delete by hand what an older version built',
  maker: 'build of this site',
  write: (name) => `OUT_DIR=${name === 'dist' ? 'site' : 'dist'} npm run build`,
};

/**
 * Why something may not be written into the folder that was named for it, in words for whoever named it; `undefined`
 * where it may. Rejects with errors of the disk.
 */
export async function refuseOutput(
  places: Places,
  product: Product = builtSite,
): Promise<string | undefined> {
  const { name, location } = places.out;
  const fault = unlikely(name) ?? misplaced(places) ?? (await occupied(location, product));
  if (fault === undefined) return undefined;
  const real = path.resolve(places.root, name) === location ? '' : ` (really ${quoteGiven(location)})`;
  return [
    `The ${product.noun} cannot be written to ${quoteGiven(name)}${real}: ${fault}`,
    `  allowed: ${product.allowed}`,
    `  write:   ${product.write(name)}`,
  ].join('\n');
}

/** Names that a shell or a form has made of another one that was meant. */
function unlikely(name: string): string | undefined {
  if (name.startsWith('~')) return 'no shell has put a home folder in the place of "~".';
  if (/(?:^|[\\/])(?:\$\{?\w|%\w+%)/.test(name))
    return 'no shell has put a value in the place of a variable.';
  if (name !== name.trim()) return 'the name begins or ends with a space.';
  if (toPrintable(name) !== name || /[\n\t]/.test(name)) return 'the name has an invisible character.';
  return /^[a-z]{2,}:\//i.test(name) ? 'this is an address, not a folder.' : undefined;
}

function misplaced({ root, home, content, out: { location } }: Places): string | undefined {
  if (path.dirname(location) === location) return 'this is the root of the disk.';
  const kept: [place: string, what: string][] = [
    [content.location, `the content folder ${quoteGiven(content.name)}`],
    [root, 'the folder of the project'],
    [engineRoot, 'the folder of Hindsight itself'],
    [home, 'your home folder'],
  ];
  for (const [place, what] of kept) if (path.relative(place, location) === '') return `this is ${what}.`;
  for (const [place, what] of kept) if (holds(location, place)) return `this folder holds ${what}.`;
  if (holds(content.location, location)) return `it lies in the content folder ${quoteGiven(content.name)}.`;
  const folder = sourceFolderOf({ root }, location);
  if (folder !== undefined)
    return `it lies in ${quoteGiven(folder)}, which holds sources of the project or its tools.`;
  return undefined;
}

async function occupied(location: string, { marker, maker }: Product): Promise<string | undefined> {
  const inTheWay = await fileOnTheWay(location);
  if (inTheWay !== undefined) return inTheWay;
  const names = await readdir(location).catch((error: unknown) => {
    // There is none, or another build is just putting one there.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [] as string[];
    throw error;
  });
  if (names.includes('.git')) return 'it is a clone of a repository.';
  const isOurs = names.includes(marker) || names.includes(nameInside);
  return names.length === 0 || isOurs ? undefined : `it holds ${listed(names)}, which no ${maker} put there.`;
}

async function fileOnTheWay(location: string): Promise<string | undefined> {
  for (let place = location; ; place = path.dirname(place)) {
    if (!(await isThere(place))) {
      if (path.dirname(place) === place) return undefined;
      continue;
    }
    const status = await stat(place).catch(() => undefined);
    if (status?.isDirectory()) return undefined;
    const what = status ? 'is no folder' : 'is a link that leads nowhere';
    return place === location ? `it ${what}.` : `${quoteGiven(place)} ${what}.`;
  }
}

const listed = (names: readonly string[]): string => {
  const shown = [...names].sort().slice(0, 3);
  const more = names.length - shown.length;
  return `${shown.map(quoteGiven).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

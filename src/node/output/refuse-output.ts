import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { engineRoot } from '../../engine-root.ts';
import type { ContentFolder } from '../read-content.ts';
import { holds } from '../wanted-paths.ts';
import { isThere } from './swap.ts';
import { nameInside } from './swap-inside.ts';

/** A file in every finished site: what holds it was built here, and may be replaced by the next build. */
export const marker = '.hindsight-build';
export const markerText =
  'Made by `npm run build` of Hindsight, which replaces this whole folder each time.\n';

/** What is known of the places of a project; all are absolute, without links. */
export interface Places {
  root: string;
  home: string | undefined;
  content: ContentFolder;
  out: { name: string; location: string };
}

/** Folders of a project, or of the engine, that are written by people or by other programs. */
const sourceFolders = [
  ...['src', 'schemas', 'scripts', 'public', 'docs', 'tests', 'content'],
  ...['node_modules', '.git', '.github', '.ci', '.vscode', '.astro'],
];

const allowed = 'a folder that does not exist yet, an empty one, or one that an earlier build made';

/**
 * Why a build may not write its site into the folder that OUT_DIR names, in words for whoever named it; `undefined`
 * where it may. Rejects with errors of the disk.
 */
export async function refuseOutput(places: Places): Promise<string | undefined> {
  const { name, location } = places.out;
  const fault = misplaced(places) ?? (await occupied(location));
  if (fault === undefined) return undefined;
  const real = path.resolve(places.root, name) === location ? '' : ` (${location})`;
  return `OUT_DIR is "${name}"${real}: ${fault}\n  allowed: ${allowed}\n  write:   OUT_DIR=dist npm run build`;
}

function misplaced({ root, home, content, out: { location } }: Places): string | undefined {
  if (path.dirname(location) === location) return 'this is the root of the disk.';
  const kept: [place: string | undefined, what: string][] = [
    [content.location, `the content folder "${content.name}"`],
    [root, 'the folder of the project'],
    [engineRoot, 'the folder of Hindsight itself'],
    [home, 'your home folder'],
  ];
  for (const [place, what] of kept) {
    if (place === undefined) continue;
    if (path.relative(place, location) === '') return `this is ${what}.`;
    if (holds(location, place)) return `this folder holds ${what}.`;
  }
  if (holds(content.location, location)) return `it lies in the content folder "${content.name}".`;
  for (const place of [root, engineRoot]) {
    const [top = ''] = path.relative(place, location).split(path.sep);
    if (holds(place, location) && sourceFolders.includes(top.toLowerCase()))
      return `it lies in "${top}", which holds sources of the project or its tools.`;
  }
  return undefined;
}

async function occupied(location: string): Promise<string | undefined> {
  const inTheWay = await fileOnTheWay(location);
  if (inTheWay !== undefined) return inTheWay;
  if (!(await isThere(location))) return undefined;
  const names = await readdir(location);
  if (names.includes('.git')) return 'it is a clone of a repository.';
  const isOurs = names.includes(marker) || names.includes(nameInside);
  return names.length === 0 || isOurs
    ? undefined
    : `it holds ${listed(names)}, which no build of this site put there.`;
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
    return place === location ? `it ${what}.` : `"${place}" ${what}.`;
  }
}

const listed = (names: readonly string[]): string => {
  const shown = [...names].sort().slice(0, 3);
  const more = names.length - shown.length;
  return `${shown.map((name) => `"${name}"`).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
};

import path from 'node:path';
import { engineRoot } from '../engine-root.ts';
import type { ContentFolder } from './read-content.ts';
import { holds } from './wanted-paths.ts';

/** What is known of the places of a project; all are absolute, without links. */
export interface Places {
  root: string;
  home: string;
  content: ContentFolder;
  out: { name: string; location: string };
}

/** Folders of a project, or of the engine, that are written by people or by other programs. */
const sourceFolders = [
  ...['src', 'schemas', 'scripts', 'public', 'docs', 'tests', 'content'],
  ...['node_modules', '.git', '.github', '.ci', '.vscode', '.astro'],
];

/** The folder of sources that a place lies in; `undefined` where it lies in none. */
export function sourceFolderOf({ root }: { root: string }, place: string): string | undefined {
  for (const home of [root, path.resolve(engineRoot)]) {
    const [top = ''] = path.relative(home, place).split(path.sep);
    if (holds(home, place) && sourceFolders.includes(top.toLowerCase())) return top;
  }
  return undefined;
}

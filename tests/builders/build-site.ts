import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledFolder } from '../../scripts/setup/paths.mjs';

/** What a build gave. */
export interface Made {
  code: number | null;
  /** All that it said, on both streams. */
  said: string;
  /** All files of the site, by their paths; none where there is no site. */
  files: ReadonlyMap<string, string>;
}

export interface Place {
  /** The folder of the engine that builds. */
  engine: string;
  /** The folder that the command runs in: what is kept between builds and the site lie there. */
  folder: string;
  content: string;
  /** Flags of the command. */
  args?: readonly string[];
  environment?: Record<string, string>;
}

/** All files of a folder with their bytes, by their paths below it. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [file.slice(folder.length), readFileSync(file, 'base64')]));
}

/** Paths of the files in which two sites differ. */
export const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));

/** Starts a build into `dist/`, without preview images, which are tested by themselves. */
export const startBuild = ({ engine, folder, content, args = [], environment }: Place): ChildProcess =>
  spawn(process.execPath, [join(engine, 'src/cli.ts'), 'build', ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      CONTENT_DIR: content,
      PREVIEW_IMAGES: 'none',
      NODE_COMPILE_CACHE: compiledFolder,
      ...environment,
    },
  });

/** The exit code of a process that has ended and what it said. */
export async function ended(child: ChildProcess): Promise<Omit<Made, 'files'>> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => (said += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

/** Builds a site and reads it. */
export async function buildSite(place: Place): Promise<Made> {
  const answer = await ended(startBuild(place));
  const site = place.environment?.OUT_DIR ?? join(place.folder, 'dist');
  return { ...answer, files: answer.code === 0 ? filesIn(site) : new Map() };
}

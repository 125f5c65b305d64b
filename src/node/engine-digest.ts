import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { engineRoot } from '../engine-root.ts';

interface Code {
  folders: string[];
  files: string[];
}

/** What the engine is made of, besides the packages it was installed with. */
const wholeEngine: Code = {
  folders: ['src', 'schemas', 'public'],
  files: ['astro.config.mjs', 'package.json', 'tsconfig.json'],
};

/** What becomes of a content file by itself is decided here alone, and how it is kept. */
export const parserFolders = ['schemas', 'src/core', 'src/node/parses'];

const isTest = (name: string): boolean => /\.test\.tsx?$/.test(name);

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(engineRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isTest(entry.name))
    .map((entry) => path.relative(engineRoot, path.join(entry.parentPath, entry.name)))
    .sort();

/** npm's own list of what it has installed lies in the `node_modules` that the engine finds its packages in. */
function readInstalled(folder = engineRoot): string {
  try {
    return readFileSync(path.join(folder, 'node_modules/.package-lock.json'), 'utf8');
  } catch {
    const above = path.dirname(folder);
    return above === folder ? '' : readInstalled(above);
  }
}

function digestOf({ folders, files }: Code): string {
  // With Node come the time zones and the rules of scripts and languages.
  const hash = createHash('sha256').update(JSON.stringify(process.versions)).update(readInstalled());
  for (const name of [...folders.flatMap(filesIn), ...files]) {
    const text = readFileSync(path.join(engineRoot, name));
    hash.update(`\n${name} ${text.length}\n`).update(text);
  }
  return hash.digest('hex');
}

const once = (make: () => string): (() => string) => {
  let known: string | undefined;
  return () => (known ??= make());
};

/**
 * A hash of the engine's own code, of the packages that are installed with it and of the Node that runs it, in 64 digits.
 * What is kept from one run to the next is named by it, so that nothing is ever taken from another engine.
 */
export const engineDigest = once(() => digestOf(wholeEngine));

/** The same of what reads content files, so that another page or style leaves what was read as it is. */
export const parserDigest = once(() => digestOf({ folders: parserFolders, files: [] }));

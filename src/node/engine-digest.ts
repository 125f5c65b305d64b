import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { engineRoot } from '../engine-root.ts';

/** What the engine is made of, besides the packages it was installed with. */
const ownFolders = ['src', 'schemas', 'public'];
const ownFiles = ['astro.config.mjs', 'package.json', 'tsconfig.json'];

const isTest = (name: string): boolean => /\.test\.tsx?$/.test(name);

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(engineRoot, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isTest(entry.name))
    .map((entry) => path.relative(engineRoot, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** npm's own list of what it has installed lies in the `node_modules` that the engine finds its packages in. */
async function readInstalled(folder = engineRoot): Promise<string> {
  try {
    return await readFile(path.join(folder, 'node_modules/.package-lock.json'), 'utf8');
  } catch {
    const above = path.dirname(folder);
    return above === folder ? '' : readInstalled(above);
  }
}

let known: Promise<string> | undefined;

async function digest(): Promise<string> {
  const hash = createHash('sha256')
    .update(process.version)
    .update(await readInstalled());
  const names = [...(await Promise.all(ownFolders.map(filesIn))).flat(), ...ownFiles];
  const texts = await Promise.all(names.map((name) => readFile(path.join(engineRoot, name))));
  for (const [index, text] of texts.entries())
    hash.update(`\n${names[index] ?? ''} ${text.length}\n`).update(text);
  return hash.digest('hex');
}

/**
 * A hash of the engine's own code, of the packages that are installed with it and of the Node that runs it, in 64 digits.
 * What is kept from one run to the next is named by it, so that nothing is ever taken from another engine.
 */
export const engineDigest = (): Promise<string> => (known ??= digest());

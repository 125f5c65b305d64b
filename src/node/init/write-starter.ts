import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { completePackage, type Dependency } from '../../core/init/complete-package.ts';
import { fillStarter } from '../../core/init/fill-starter.ts';
import type { NewFile } from '../../core/new/new-files.ts';
import { ArgumentError, quoteGiven } from '../../core/call/argument-error.ts';
import { engineRoot } from '../../engine-root.ts';
import { writeNewFiles } from '../new/write-files.ts';
import { replaceFile } from '../replace-file.ts';

/** What became of the files of a starter, by their paths. */
export interface Started {
  written: string[];
  kept: string[];
}

const manifest = 'package.json';

/** What the README says of the content that is there. */
const examples = 'What is there now are examples: delete them and write your own.';
const imported = `What is there was imported: each record asks to be looked at (\`review: needs-review\`), and importing again brings in
what is new in the write-ups.`;

async function filesBelow(folder: string): Promise<NewFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const places = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const read = places.sort().map(async (place) => ({
    path: path.relative(folder, place).replaceAll(path.sep, '/'),
    text: await readFile(place, 'utf8'),
  }));
  return Promise.all(read);
}

const readManifest = (folder: string): Promise<string | undefined> =>
  readFile(path.join(folder, manifest), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });

/** What a repository begins with besides the engine. */
export interface Wanted {
  name: string;
  /** Its address; `undefined` where nobody has given it. */
  repository: string | undefined;
  /**
   * Incidents are imported next: no examples but the entries that all of them need, as files of the content folder; and no
   * content may be there that they would be put among.
   */
  importing?: { entries: readonly NewFile[] };
}

const isExample = ({ path: name }: NewFile): boolean =>
  name.startsWith('content/') && name !== 'content/site.yml';

/**
 * Writes what a team's repository begins with into a folder, all of it or nothing. A file that is there stays as it is,
 * but for a package.json, which gets what it lacks; where content is there, no examples are put beside it. Rejects with
 * errors of the disk, and with ArgumentError for a folder that cannot be completed.
 */
export async function writeStarter(folder: string, { importing, ...site }: Wanted): Promise<Started> {
  const engine = JSON.parse(await readFile(path.join(engineRoot, manifest), 'utf8')) as Dependency;
  const hasContent = existsSync(path.join(folder, 'content'));
  if (hasContent && importing)
    throw new ArgumentError(
      'There is a folder "content" already, and an import into it is a command of its own: npm run import -- markdown <folder>',
    );
  const values = { ...site, engine: engine.name, content: importing ? imported : examples };
  const files = (await filesBelow(path.join(engineRoot, 'starter')))
    .map((file) => fillStarter(file, values))
    .filter((file) => !isExample(file) || !(hasContent || importing))
    .concat(importing?.entries.map((file) => ({ ...file, path: `content/${file.path}` })) ?? []);
  const before = await readManifest(folder);
  const after = completePackage(engine, before);
  const isThere = ({ path: name }: NewFile): boolean => existsSync(path.join(folder, name));
  const kept = files.filter(isThere).map(({ path: name }) => name);
  const missing = files.filter((file) => !isThere(file));
  const isNew = before === undefined;
  await mkdir(folder, { recursive: true });
  const inTheWay = await writeNewFiles(
    folder,
    isNew ? [...missing, { path: manifest, text: after }] : missing,
  );
  if (inTheWay !== undefined)
    throw new ArgumentError(
      `${quoteGiven(inTheWay)} was written by another program just now; nothing was written.`,
    );
  // A content folder has it whatever becomes of the import.
  if (importing) await mkdir(path.join(folder, 'content/incidents'));
  const isCompleted = !isNew && before !== after;
  if (isCompleted) await replaceFile(path.join(folder, manifest), after);
  const written = missing.map(({ path: name }) => name);
  return { written: isNew || isCompleted ? [...written, manifest] : written, kept };
}

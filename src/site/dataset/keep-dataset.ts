import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DatasetManifest } from '../../features/data/dataset-about.ts';
import { writeDataset } from '../../features/data/node/write-dataset.ts';
import { writePart, type PartRows } from '../../features/data/node/write-part.ts';
import { tablesWith } from '../../features/data/tables.ts';
import { forgetOthers, keepFolder, linkFolder } from '../kept/keep-folder.ts';
import { isWhole, sealName } from '../kept/sealed-folder.ts';
import type { DatasetOrder } from './messages.ts';

/** Lies beside the files of a kept data set and is none of them. */
const manifestName = 'manifest.json';

/** The whole data set as an earlier build made it, where it is kept and was made from the same. */
async function takeWhole({ target }: DatasetOrder, kept: string): Promise<DatasetManifest | undefined> {
  if (!(await isWhole(kept))) return undefined;
  await linkFolder(kept, target, [manifestName, sealName]);
  return JSON.parse(await readFile(path.join(kept, manifestName), 'utf8')) as DatasetManifest;
}

/** Where the rows come from. */
interface PartSource {
  /** The rows of a part that is not kept. */
  rowsOf: (part: number) => Promise<PartRows>;
  /** Told when none is asked for any more. */
  onGathered: () => void;
}

/**
 * Makes the data set of a site in its folder, from parts of which those that are as they were are kept from one build to
 * the next; and nothing at all is made where all of it is as it was.
 */
export async function keepDataset(
  order: DatasetOrder,
  { rowsOf, onGathered }: PartSource,
): Promise<DatasetManifest> {
  const { about, digest, parts, target, store } = order;
  const [wholes, kept] = [path.join(store, 'whole'), path.join(store, 'parts')];
  for (const folder of [wholes, kept]) await mkdir(folder, { recursive: true }).catch(() => undefined);
  const whole = path.join(wholes, digest);
  const taken = await takeWhole(order, whole);
  if (taken) return taken;

  const tables = tablesWith(about.own);
  const workshop = path.join(path.dirname(target), 'unfinished');
  const folders: string[] = [];
  for (const [index, part] of parts.entries()) {
    const folder = path.join(kept, part.digest);
    if (await isWhole(folder)) folders.push(folder);
    else {
      const made = path.join(workshop, part.digest);
      writePart(made, tables, await rowsOf(index));
      await keepFolder(made, folder);
      folders.push(made);
    }
  }
  onGathered();
  await mkdir(target, { recursive: true });
  const manifest = await writeDataset(target, folders, about);
  await linkFolder(target, path.join(workshop, 'whole'));
  await writeFile(path.join(workshop, 'whole', manifestName), JSON.stringify(manifest));
  const known = Object.fromEntries(manifest.files.map(({ name, sha256 }) => [name, sha256]));
  await keepFolder(path.join(workshop, 'whole'), whole, known);
  await rm(workshop, { recursive: true, force: true });
  await forgetOthers(wholes, [digest]);
  await forgetOthers(
    kept,
    parts.map((part) => part.digest),
  );
  return manifest;
}

import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Audience } from '../../../schemas/audience.ts';
import { listedRecords, type Collection } from '../../core/collection/collection.ts';
import { zipName } from '../../features/data/file-forms.ts';
import { readReleases, releaseName } from '../../features/data/node/read-releases.ts';
import { writeDataset } from '../../features/data/node/write-dataset.ts';
import { writePart } from '../../features/data/node/write-part.ts';
import {
  changesSince,
  releaseNotes,
  revisionsOf,
  type Release,
  type ReleaseChanges,
} from '../../features/data/release.ts';
import { tablesWith } from '../../features/data/tables.ts';
import { datasetAbout, datasetParts, datasetRows } from './dataset-parts.ts';

export { isVersion, versionOfDay } from '../../features/data/release.ts';

/** Where releases lie below the folder that a command runs in. */
export const releasesName = 'releases';

interface Wanted {
  /** Where releases lie. */
  folder: string;
  version: string;
  /** Of the site, with a slash at its end. */
  address: string;
  /** For whom it is made. */
  audience?: Audience | undefined;
}

/**
 * Writes a release of the data set into a folder of its version: the data set, what it says of itself, and `NOTES.md`
 * beside that folder's files. It is there whole or not at all.
 */
export async function writeRelease(
  collection: Collection,
  { folder, version, address, audience }: Wanted,
): Promise<ReleaseChanges> {
  const records = listedRecords(collection);
  // What the public was never given is not gone for it either.
  const before = readReleases(folder).find((one) => audience !== 'public' || one.audience === 'public');
  const changes = changesSince(before, records);
  await mkdir(folder, { recursive: true });
  const workshop = await mkdtemp(path.join(folder, '.unfinished-'));
  try {
    const about = { ...datasetAbout(collection, address), version };
    const tables = tablesWith(about.own);
    const parts = datasetParts(collection, address).map((part, index) => {
      const place = path.join(workshop, `part-${index}`);
      writePart(place, tables, datasetRows(collection, address, part));
      return place;
    });
    const made = path.join(workshop, 'made');
    await mkdir(made);
    const { files } = await writeDataset(made, parts, about);
    const zip = files.find(({ name }) => name === zipName);
    const release: Release = {
      version,
      audience,
      incidents: revisionsOf(records),
      zip: { bytes: zip?.bytes ?? 0, sha256: zip?.sha256 ?? '' },
    };
    await writeFile(path.join(made, releaseName), `${JSON.stringify(release, undefined, 2)}\n`);
    const told = { name: collection.site.name, version, before: before?.version, incidents: records.length };
    await writeFile(path.join(made, 'NOTES.md'), releaseNotes(changes, told));
    await rename(made, path.join(folder, version));
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return changes;
}

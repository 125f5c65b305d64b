import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareVersions, ReleaseSchema, type Release } from '../release.ts';

/** Lies in the folder of each release, beside its data set. */
export const releaseName = 'release.json';

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readRelease(file: string): Release {
  try {
    return ReleaseSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} is not what a release says of itself; delete its folder, or fetch it again.`, {
      cause: error,
    });
  }
}

/** The releases in a folder, the newest first. Throws where one cannot be read. */
export const readReleases = (folder: string): Release[] =>
  namesIn(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => readRelease(path.join(folder, name, releaseName)))
    .sort((a, b) => compareVersions(b.version, a.version));

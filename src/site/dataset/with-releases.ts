import path from 'node:path';
import type { DatasetManifest } from '../../features/data/dataset-about.ts';
import { readReleases } from '../../features/data/node/read-releases.ts';
import type { Project } from '../../project.ts';
import { linkFolder } from '../kept/keep-folder.ts';
import type { HeldDataset } from './held-dataset.ts';
import { releasesName } from './write-release.ts';

/**
 * Puts the releases of a project beside the data set of its site, each at an address of its own. A site for the public has
 * those that were made for it.
 */
export async function withReleases(
  { root, audience }: Pick<Project, 'root' | 'audience'>,
  site: string,
  made: Promise<DatasetManifest>,
): Promise<HeldDataset> {
  const folder = path.join(root, releasesName);
  const releases = readReleases(folder).filter(
    (release) => audience !== 'public' || release.audience === 'public',
  );
  for (const { version } of releases)
    await linkFolder(path.join(folder, version), path.join(site, 'data', version));
  return { manifest: await made, releases };
}

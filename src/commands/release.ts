import { existsSync } from 'node:fs';
import path from 'node:path';
import { ArgumentError, quoteGiven } from '../core/call/argument-error.ts';
import { checkAddress } from '../core/call/check-address.ts';
import { plural } from '../core/format/plural.ts';
import { formatProblems } from '../core/report/problems.ts';
import { loadCollection } from '../node/load-collection.ts';
import { siteAddress } from '../site/engine/astro-settings.ts';
import { isVersion, releasesName, versionOfDay, writeRelease } from '../site/dataset/write-release.ts';
import type { Call, Command } from './command.ts';
import { audienceOption, readAudience } from './read-audience.ts';
import { readArguments } from './read-arguments.ts';
import { refusing } from './refusing.ts';

const usage = 'npm run release -- [--version 2026.11.29] [--audience public]';

/**
 * Writes a release of the data set into `releases/<version>/`, with notes of what has changed since the last one there.
 * Exit code 0: written; 1: the content has errors; 2: a wrong argument, or a release that is there already.
 */
export const release: Command = (call) => refusing(call, usage, () => run(call));

const options = { version: { type: 'string' }, ...audienceOption } as const;

async function run({ args, project: all, out, err }: Call): Promise<number> {
  const { version: given, audience: forWhom } = readArguments({ args, options }).values;
  const audience = readAudience(forWhom);
  const project = { ...all, audience };
  const version = given ?? (project.today === undefined ? undefined : versionOfDay(project.today));
  if (version === undefined || !isVersion(version))
    throw new ArgumentError(
      `--version is ${quoteGiven(version ?? '')}, which is no version.\nallowed: a day as 2026.11.29, with a further number where a day has several: 2026.11.29.1`,
    );
  checkAddress(project.site);
  const folder = path.join(project.root, releasesName);
  const name = `${releasesName}/${version}`;
  if (existsSync(path.join(folder, version)))
    throw new ArgumentError(
      `There is a release in ${name}/ already, and one that was published is never changed.\nallowed: another version, such as --version ${version}.1`,
    );
  const { collection, problems, counts } = await loadCollection(project);
  if (!collection) {
    err(`${formatProblems(problems, counts)}\nNo release was written.`);
    return 1;
  }
  const address = siteAddress(project, collection.site).href;
  const { added, changed, gone } = await writeRelease(collection, { folder, version, address, audience });
  out(
    `Wrote the release ${version} into ${name}/: ${plural(added.length, 'incident')} added, ${changed.length} corrected, ${gone.length} no longer listed.`,
  );
  return 0;
}

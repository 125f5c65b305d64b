import { rename, rm } from 'node:fs/promises';
import { loadCollection } from '../node/load-collection.ts';
import { prepareEditor } from '../node/prepare-editor.ts';
import { formatProblems } from '../core/report/problems.ts';
import { buildSite } from '../site/build-site.ts';
import type { Command } from './command.ts';

/**
 * Checks the content and builds the site with its search index. Exit code 0: built; 1: the content has errors; 2: the
 * build failed. The finished site replaces the one before in a single step, from a folder beside it.
 */
export const build: Command = async ({ project, out, err }) => {
  const { name, location } = project.out;
  const unfinished = `${location}.next`;
  await prepareEditor(project);
  const built = await loadCollection(project);
  const { collection, problems, counts } = built;
  if (problems.length > 0) err(formatProblems(problems, counts));
  if (!collection) {
    err('\nNothing was built; the last good site stays as it was.');
    return 1;
  }

  await rm(unfinished, { recursive: true, force: true });
  try {
    await buildSite(project, { ...built, collection }, unfinished);
    await rm(location, { recursive: true, force: true });
    await rename(unfinished, location);
    out(`Built ${String(counts.incidents)} incidents with their search index into ${name}/.`);
    return 0;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    console.error(error);
    err('\nThis is a fault of ours, not of the content. The last good site stays as it was.');
    return 2;
  }
};

import { rm, rename } from 'node:fs/promises';
import { buildSite } from '../site/build-site.ts';
import { loadCollection } from '../node/load-collection.ts';
import { prepareEditor } from '../node/prepare-editor.ts';
import { formatProblems } from '../core/report/problems.ts';
import { rootFolder } from '../../scripts/setup/paths.mjs';

// The finished site replaces the one before in a single step, from a folder beside it.
const finished = process.env.OUT_DIR || 'dist';
const unfinished = `${finished}.next`;

await prepareEditor(rootFolder);
const { collection, problems, counts } = await loadCollection();
if (problems.length > 0) console.error(formatProblems(problems, counts));
if (!collection) {
  console.error('\nNothing was built; the last good site stays as it was.');
  process.exit(1);
}

await rm(unfinished, { recursive: true, force: true });
try {
  await buildSite(collection.site, unfinished);
  await rm(finished, { recursive: true, force: true });
  await rename(unfinished, finished);
  console.log(`Built ${String(counts.incidents)} incidents with their search index into ${finished}/.`);
} catch (error) {
  await rm(unfinished, { recursive: true, force: true });
  console.error(error);
  console.error('\nThis is a fault of ours, not of the content. The last good site stays as it was.');
  process.exit(2);
}

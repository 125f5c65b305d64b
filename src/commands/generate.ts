/**
 * Writes the files that follow from others: JSON Schemas, the tables of CONTRIBUTING.md. With `--check` it only says
 * which are out of date. Exit code 0: all are as they should be; 1: `--check` found some; 2: a wrong call.
 */
import { parseArgs } from 'node:util';
import { findOutdatedFiles, writeGeneratedFiles } from '../node/generated-files.ts';
import { prepareEditor } from '../node/prepare-editor.ts';
import { rootFolder } from '../../scripts/setup/paths.mjs';

function isCheck(): boolean | undefined {
  try {
    return parseArgs({ options: { check: { type: 'boolean', default: false } } }).values.check;
  } catch (error) {
    console.error(`${(error as Error).message}\n  write:   npm run generate -- [--check]`);
    return undefined;
  }
}

const check = isCheck();
if (check === undefined) process.exit(2);

const outdated = await findOutdatedFiles(rootFolder);
const list = outdated.map(({ path }) => `\n  ${path}`).join('');
if (check && outdated.length > 0) {
  console.error(`Out of date:${list}\n  write:   npm run generate`);
  process.exit(1);
}
await writeGeneratedFiles(rootFolder, outdated);
if (!check) await prepareEditor(rootFolder);
console.log(outdated.length === 0 ? 'All generated files are up to date.' : `Wrote:${list}`);

/**
 * Checks the content folder and says what is wrong. Exit code 0: no error; 1: errors in the content; 2: a wrong
 * argument, or a fault of this program.
 */
import { parseArgs } from 'node:util';
import { prepareEditor } from '../node/prepare-editor.ts';
import { contentFolder, readContent } from '../node/read-content.ts';
import { ArgumentError, wantedPaths } from '../node/wanted-paths.ts';
import { buildCollection } from '../core/collection/build-collection.ts';
import { countMendable } from '../core/fix/fix-content.ts';
import { formatProblems, formatProblemsAsJson, formatProblemsForGitHub } from '../core/report/problems.ts';
import { hasErrors } from '../core/problem.ts';
import { toPrintable } from '../core/reading/printable.ts';
import { rootFolder } from '../../scripts/setup/paths.mjs';

const formats = ['text', 'json', 'github'];
const usage = 'npm run check -- [--format text|json|github] [paths]';

function readArguments(): { format: string; paths: string[] } {
  let values: { format: string };
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({
      options: { format: { type: 'string', default: 'text' } },
      allowPositionals: true,
    }));
  } catch (error) {
    throw new ArgumentError((error as Error).message, { cause: error });
  }
  const { format } = values;
  if (!formats.includes(format))
    throw new ArgumentError(`There is no format "${format}".\n  allowed: ${formats.join(', ')}`);
  return { format, paths: positionals };
}

async function check(): Promise<number> {
  const { format, paths } = readArguments();
  const folder = contentFolder(process.env, process.cwd());
  const isWanted = wantedPaths(paths, folder);
  await prepareEditor(rootFolder);
  const content = await readContent(folder);
  const { problems: all, counts } = buildCollection(content);
  const problems = all.filter(({ file }) => isWanted(file));
  if (format === 'json') console.log(formatProblemsAsJson(problems));
  else if (format === 'github') console.log(formatProblemsForGitHub(problems));
  else console.log(formatProblems(problems, { ...counts, mendable: countMendable(content, problems) }));
  return hasErrors(problems) ? 1 : 0;
}

try {
  process.exitCode = await check();
} catch (error) {
  process.exitCode = 2;
  if (error instanceof ArgumentError) console.error(`${toPrintable(error.message)}\n  write:   ${usage}`);
  else console.error(error);
}

/**
 * Checks the content folder and says what is wrong. Exit code 0: no error; 1: errors in the content; 2: a wrong
 * argument, or a fault of this program.
 */
import { parseArgs } from 'node:util';
import { prepareEditor } from '../src/io/prepare-editor.ts';
import { contentFolder, readContent } from '../src/io/read-content.ts';
import { ArgumentError, wantedPaths } from '../src/io/wanted-paths.ts';
import { buildCollection } from '../src/lib/collection/build-collection.ts';
import { countMendable } from '../src/lib/fix/fix-content.ts';
import { formatProblems, formatProblemsAsJson, formatProblemsForGitHub } from '../src/lib/format/problems.ts';
import { hasErrors } from '../src/lib/problem.ts';
import { toPrintable } from '../src/lib/reading/printable.ts';
import { rootFolder } from './setup/paths.mjs';

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

/**
 * Checks the content folder and says what is wrong. Exit code 0: no error; 1: errors in the content; 2: a wrong
 * argument, or a fault of this program.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadCollection } from '../src/io/load-collection.ts';
import { contentFolder } from '../src/io/read-content.ts';
import { formatProblems, formatProblemsAsJson, formatProblemsForGitHub } from '../src/lib/format/problems.ts';
import { hasErrors } from '../src/lib/problem.ts';
import { toPrintable } from '../src/lib/reading/printable.ts';

const formats = ['text', 'json', 'github'];
const usage = 'npm run check -- [--format text|json|github] [paths]';

class ArgumentError extends Error {}

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

const holds = (folder: string, file: string): boolean => {
  const way = path.relative(folder, file);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
};

/** Whether a file is one of those asked for: all of them when no path was given. */
function fileFilter(paths: readonly string[]): (file: string) => boolean {
  const { name, location } = contentFolder(process.env, process.cwd());
  for (const given of paths) {
    const place = path.resolve(given);
    if (!existsSync(place)) throw new ArgumentError(`There is no file or folder "${given}".`);
    if (!holds(location, place) && !holds(place, location))
      throw new ArgumentError(`"${given}" lies outside the content folder.\n  allowed: paths in ${name}`);
  }
  return (file) =>
    paths.length === 0 || paths.some((given) => holds(path.resolve(given), path.resolve(file)));
}

async function check(): Promise<number> {
  const { format, paths } = readArguments();
  const isWanted = fileFilter(paths);
  const { problems: all, counts } = await loadCollection();
  const problems = all.filter(({ file }) => isWanted(file));
  if (format === 'json') console.log(formatProblemsAsJson(problems));
  else if (format === 'github') console.log(formatProblemsForGitHub(problems));
  else console.log(formatProblems(problems, counts));
  return hasErrors(problems) ? 1 : 0;
}

try {
  process.exitCode = await check();
} catch (error) {
  process.exitCode = 2;
  if (error instanceof ArgumentError) console.error(`${toPrintable(error.message)}\n  write:   ${usage}`);
  else console.error(error);
}

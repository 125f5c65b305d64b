import { parseArgs } from 'node:util';
import { prepareEditor } from '../node/prepare-editor.ts';
import { readContent } from '../node/read-content.ts';
import { ArgumentError } from '../core/argument-error.ts';
import { wantedPaths } from '../node/wanted-paths.ts';
import { buildCollection } from '../core/collection/build-collection.ts';
import { countFixable } from '../core/fix/fix-content.ts';
import { formatProblems, formatProblemsAsJson, formatProblemsForGitHub } from '../core/report/problems.ts';
import { hasErrors } from '../core/problem.ts';
import type { Call, Command } from './command.ts';
import { refusing } from './refusing.ts';

const formats = ['text', 'json', 'github'];
const usage = 'npm run check -- [--format text|json|github] [paths]';

function readArguments(args: readonly string[]): { format: string; paths: string[] } {
  let values: { format: string };
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({
      args: [...args],
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

/**
 * Checks the content folder and says what is wrong. Exit code 0: no error; 1: errors in the content; 2: a wrong
 * argument, or a bug in Hindsight.
 */
export const check: Command = (call) => refusing(call, usage, () => run(call));

async function run({ args, project, out }: Call): Promise<number> {
  const { format, paths } = readArguments(args);
  const isWanted = wantedPaths(paths, project);
  await prepareEditor(project);
  const content = await readContent(project.content);
  const { problems: all, counts } = buildCollection(content);
  const problems = all.filter(({ file }) => isWanted(file));
  if (format === 'json') out(formatProblemsAsJson(problems));
  else if (format === 'github') out(formatProblemsForGitHub(problems));
  else out(formatProblems(problems, { ...counts, fixable: countFixable(content, problems) }));
  return hasErrors(problems) ? 1 : 0;
}

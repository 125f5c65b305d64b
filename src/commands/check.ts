import { prepareEditor } from '../node/prepare-editor.ts';
import { readContent } from '../node/read-content.ts';
import { ArgumentError, quoteGiven } from '../core/call/argument-error.ts';
import { wantedPaths } from '../node/wanted-paths.ts';
import { KeptContent } from '../node/parses/kept-content.ts';
import { formatProblems, formatProblemsAsJson, formatProblemsForGitHub } from '../core/report/problems.ts';
import { hasErrors, type Problem } from '../core/problem.ts';
import type { ContentFiles } from '../core/reading/content-file.ts';
import type { Call, Command } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { refusing } from './refusing.ts';

const formats = ['text', 'json', 'github'];
const usage = 'npm run check -- [--format text|json|github] [paths]';

function readCall(args: readonly string[]): { format: string; paths: string[] } {
  const { values, positionals } = readArguments({
    args,
    options: { format: { type: 'string', default: 'text' } },
    allowPositionals: true,
  });
  const { format } = values;
  if (!formats.includes(format))
    throw new ArgumentError(`There is no format ${quoteGiven(format)}.\n  allowed: ${formats.join(', ')}`);
  return { format, paths: positionals };
}

/**
 * Checks the content folder and says what is wrong. Exit code 0: no error; 1: errors in the content; 2: a wrong
 * argument, or a bug in Hindsight.
 */
export const check: Command = (call) => refusing(call, usage, () => run(call));

/** How many of the problems `fix` would end: found by fixing in memory, and checking again what that changes. */
async function countFixable(
  content: ContentFiles,
  kept: KeptContent,
  problems: readonly Problem[],
): Promise<number> {
  if (problems.length === 0) return 0;
  // A folder without problems is checked without the code that fixes.
  const { countEnded, fixedContent } = await import('../core/fix/fix-content.ts');
  const { problems: left } = await kept.check(fixedContent(content, problems));
  return countEnded(problems, left);
}

async function run({ args, project, out }: Call): Promise<number> {
  const { format, paths } = readCall(args);
  const isWanted = wantedPaths(paths, project);
  const content = readContent(project.content);
  const kept = new KeptContent(project.cacheDir, project.today);
  const { problems: all, counts } = await kept.check(content);
  kept.save();
  await prepareEditor(project, await kept.own(content));
  const problems = all.filter(({ file }) => isWanted(file));
  if (format === 'json') out(formatProblemsAsJson(problems));
  else if (format === 'github') out(formatProblemsForGitHub(problems));
  else out(formatProblems(problems, { ...counts, fixable: await countFixable(content, kept, problems) }));
  return hasErrors(problems) ? 1 : 0;
}

import { fixFiles } from '../node/fix-files.ts';
import { wantedPaths } from '../node/wanted-paths.ts';
import { formatFixes } from '../core/report/fixes.ts';
import type { Call, Command } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { refusing } from './refusing.ts';

const usage = 'npm run fix -- [--dry-run] [paths]';

function readCall(args: readonly string[]): { isDryRun: boolean; paths: string[] } {
  const { values, positionals } = readArguments({
    args,
    options: { 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  return { isDryRun: values['dry-run'], paths: positionals };
}

/**
 * Fixes in content files what needs no judgement, and says what it fixed. Exit code 0: nothing is left to fix and
 * no error remains; 1: errors remain, or --dry-run found something to fix; 2: a wrong argument, a disk that
 * cannot be written, or a bug in Hindsight.
 */
export const fix: Command = (call) => refusing(call, usage, () => run(call));

async function run({ args, project, out }: Call): Promise<number> {
  const { isDryRun, paths } = readCall(args);
  const outcome = await fixFiles(project, wantedPaths(paths, project), isDryRun);
  out(formatFixes(outcome));
  if (outcome.isBlocked) return 2;
  return outcome.isLeft ? 1 : 0;
}

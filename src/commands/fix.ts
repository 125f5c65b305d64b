/**
 * Mends in content files what needs no judgement, and says what it mended. Exit code 0: nothing is left to mend and
 * no error remains; 1: errors remain, or --dry-run found something to mend; 2: a wrong argument, or a fault of this
 * program.
 */
import { parseArgs } from 'node:util';
import { fixFiles } from '../node/fix-files.ts';
import { contentFolder } from '../node/read-content.ts';
import { ArgumentError, wantedPaths } from '../node/wanted-paths.ts';
import { formatFixes } from '../core/report/fixes.ts';
import { toPrintable } from '../core/reading/printable.ts';

const usage = 'npm run fix -- [--dry-run] [paths]';

function readArguments(): { isDryRun: boolean; paths: string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: { 'dry-run': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return { isDryRun: values['dry-run'], paths: positionals };
  } catch (error) {
    throw new ArgumentError((error as Error).message, { cause: error });
  }
}

async function fix(): Promise<number> {
  const { isDryRun, paths } = readArguments();
  const folder = contentFolder(process.env, process.cwd());
  const outcome = await fixFiles(folder, wantedPaths(paths, folder), isDryRun);
  console.log(formatFixes(outcome));
  return outcome.isLeft ? 1 : 0;
}

try {
  process.exitCode = await fix();
} catch (error) {
  process.exitCode = 2;
  if (error instanceof ArgumentError) console.error(`${toPrintable(error.message)}\n  write:   ${usage}`);
  else console.error(error);
}

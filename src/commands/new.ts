/**
 * Writes the file of a new record, which passes `check`. Exit code 0: written, or shown with --dry-run; 1: the answers
 * make no record that passes; 2: a wrong call, or a fault of this program; 130: somebody ended the questions.
 */
import { createRecord } from '../node/new/create-record.ts';
import { FlagError, readFlags } from '../node/new/read-flags.ts';
import { contentFolder } from '../node/read-content.ts';
import { usage } from '../core/new/usage.ts';
import { toPrintable } from '../core/reading/printable.ts';

async function run(): Promise<number> {
  const { given, isDryRun, wantsHelp } = readFlags(process.argv.slice(2));
  if (wantsHelp) {
    console.log(usage);
    return 0;
  }
  const hasTerminal = process.stdin.isTTY && process.stdout.isTTY;
  // Some terminals do not tell their width; one of no columns would show a letter a line.
  if (hasTerminal) process.stdout.columns ||= 80;
  const folder = contentFolder(process.env, process.cwd());
  const terminal = hasTerminal ? { input: process.stdin, output: process.stdout } : undefined;
  const { exitCode, output, errors } = await createRecord(folder, { given, isDryRun, terminal });
  if (errors) console.error(errors);
  if (output) console.log(output);
  return exitCode;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (error instanceof FlagError) {
    console.error(`${toPrintable(error.message)}\n\n${usage}`);
    process.exitCode = 2;
  } else if (error instanceof Error && error.name === 'Cancelled') {
    console.error('Nothing was written.');
    process.exitCode = 130;
  } else {
    console.error(error);
    process.exitCode = 2;
  }
}

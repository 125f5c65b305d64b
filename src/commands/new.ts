import { ArgumentError } from '../core/call/argument-error.ts';
import { createRecord } from '../node/new/create-record.ts';
import { FlagError, readFlags } from '../node/new/read-flags.ts';
import { usage } from '../core/new/usage.ts';
import type { Call, Command } from './command.ts';

/**
 * Writes the file of a new record, which passes `check`. Exit code 0: written, or shown with --dry-run; 1: the answers
 * make no record that passes; 2: a wrong call, or a bug in Hindsight; 130: someone ended the questions.
 */
export const newRecord: Command = async (call) => {
  try {
    return await run(call);
  } catch (error) {
    if (error instanceof FlagError) {
      call.err(`${error.message}\n\n${usage}`);
      return 2;
    }
    if (error instanceof ArgumentError) {
      call.err(`${error.message}\nNothing was written.`);
      return 2;
    }
    if (error instanceof Error && error.name === 'Cancelled') {
      call.err('Nothing was written.');
      return 130;
    }
    throw error;
  }
};

async function run({ args, project, out, err, terminal }: Call): Promise<number> {
  const { given, isDryRun, wantsHelp } = readFlags(args);
  if (wantsHelp) {
    out(usage);
    return 0;
  }
  const { exitCode, output, errors } = await createRecord(project, { given, isDryRun, terminal });
  if (errors) err(errors);
  if (output) out(output);
  return exitCode;
}

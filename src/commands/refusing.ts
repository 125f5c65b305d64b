import { ArgumentError } from '../core/call/argument-error.ts';
import type { Call } from './command.ts';

/** Runs a command and answers arguments that it cannot use with what is wrong and how it is called: exit code 2. */
export async function refusing({ err }: Call, usage: string, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    err(`${error.message}\n  write:   ${usage}`);
    return 2;
  }
}

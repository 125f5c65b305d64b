import { ArgumentError } from '../core/call/argument-error.ts';
import type { Call } from './command.ts';

/** Whether a call asks how it is to be written; what stands behind "--" are names, whatever they look like. */
const asksForHelp = (args: readonly string[]): boolean =>
  args.slice(0, [...args, '--'].indexOf('--')).includes('--help');

/**
 * Runs a command; with --help it only says how it is called. Arguments that it cannot use are answered with what is wrong
 * and how it is called: exit code 2.
 *
 * @param help what --help prints, where it is more than the call.
 */
export async function refusing(
  { args, out, err }: Call,
  usage: string,
  run: () => Promise<number>,
  help = usage,
): Promise<number> {
  if (asksForHelp(args)) {
    out(help);
    return 0;
  }
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    err(`${error.message}\n  write:   ${usage}`);
    return 2;
  }
}

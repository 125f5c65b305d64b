import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const rootFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Where Node keeps what it has compiled, so that a command starts in half the time; may be deleted at any time. */
export const compiledFolder = join(rootFolder, 'node_modules/.cache/hindsight/compiled');

/** A fault whose message says all that the reader needs, so that no stack is printed. */
export class SetupError extends Error {
  name = 'SetupError';
}

/**
 * What went wrong before a command could run, without a stack: in our own words where we have some, else in those of the
 * system.
 *
 * @param {unknown} error
 */
export function describeSetupFault(error) {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof SetupError) return error.message;
  const stack = process.env.HINDSIGHT_DEBUG ? `\n${error.stack}` : '';
  if ('code' in error && 'syscall' in error)
    return `The project's folder cannot be made ready: ${error.message}.\nFix that, then run the same command again.${stack}`;
  return (
    `${error.name}: ${error.message}\n` +
    'This is a bug in Hindsight. Report it with the line above: https://github.com/hindsight-incidents/hindsight/issues\n' +
    `HINDSIGHT_DEBUG=1 in front of the same command shows where it happened.${stack}`
  );
}

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ArgumentError } from '../core/call/argument-error.ts';
import { oneLine } from '../core/reading/printable.ts';

/** What a call says, as `parseArgs` of Node reads it. Throws ArgumentError for what cannot be read so. */
export function readArguments<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new ArgumentError(oneLine((error as Error).message), { cause: error });
  }
}

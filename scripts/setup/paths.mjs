import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const rootFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Where Node keeps what it has compiled, so that a command starts in half the time; may be deleted at any time. */
export const compiledFolder = join(rootFolder, 'node_modules/.cache/hindsight/compiled');

/** A fault whose message says all that the reader needs, so that no stack is printed. */
export class SetupError extends Error {
  name = 'SetupError';
}

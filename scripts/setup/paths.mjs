import { fileURLToPath } from 'node:url';

export const rootFolder = fileURLToPath(new URL('../../', import.meta.url));

/** A fault whose message says all that the reader needs, so that no stack is printed. */
export class SetupError extends Error {
  name = 'SetupError';
}

import { fileURLToPath } from 'node:url';

/** The folder of the engine itself: its schemas, pages and configuration. In this repository it is the project's too. */
export const engineRoot = fileURLToPath(new URL('../', import.meta.url));

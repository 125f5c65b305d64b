import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** In the package, what the command line runs is compiled, and lies one folder deeper. */
const isCompiled = path.extname(import.meta.filename) === '.js';

/** The folder of the engine itself: its schemas, pages and configuration. In this repository it is the project's too. */
export const engineRoot = fileURLToPath(new URL(isCompiled ? '../../' : '../', import.meta.url));

/** The folder in which the engine finds the packages that it was installed with. */
export function packagesFolder(folder = engineRoot): string {
  const packages = path.join(folder, 'node_modules');
  const above = path.dirname(folder);
  return existsSync(packages) || above === folder ? packages : packagesFolder(above);
}

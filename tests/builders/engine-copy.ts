import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { engineRoot } from '../../src/engine-root.ts';

const parts = ['src', 'schemas', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies the engine into a folder, for a test that changes its code. Packages are those of this repository, by links. */
export function copyEngine(folder: string): void {
  for (const part of parts) cpSync(join(engineRoot, part), join(folder, part), { recursive: true });
  const packages = join(folder, 'node_modules');
  mkdirSync(packages, { recursive: true });
  // What is kept between builds lies in .cache and is no part of the copy.
  for (const name of readdirSync(join(engineRoot, 'node_modules')).filter((one) => one !== '.cache'))
    symlinkSync(join(engineRoot, 'node_modules', name), join(packages, name));
}

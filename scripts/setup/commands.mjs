import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder, SetupError } from './paths.mjs';

/** The programs behind our dependencies, to be run by Node without a shell. */
export const tools = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
};

export const lint = [tools.eslint, '.', '--max-warnings', '0'];
const severity = ['--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'];
export const typecheck = [tools.astro, 'check', ...severity];

/**
 * Commands that are more than `src/commands/<name>.ts` or `scripts/<name>.ts`: what Node runs for each, in order.
 *
 * @type {Record<string, string[][]>}
 */
export const commands = {
  start: [['src/commands/build.ts'], ['src/commands/serve.ts']],
  format: [[tools.prettier, '--write', '.']],
  lint: [lint],
  typecheck: [typecheck],
  // Figures are printed as they come.
  bench: [
    ['scripts/find-browser.ts'],
    [tools.vitest, 'run', '--project', 'bench', '--disable-console-intercept'],
  ],
};

/**
 * What Node is to run for a command, in order. Throws SetupError for a name that is no command.
 *
 * @param {string} name
 */
export function findCommand(name) {
  if (Object.hasOwn(commands, name)) return commands[name];
  const folder = ['src/commands', 'scripts'].find((folder) =>
    existsSync(join(rootFolder, folder, `${name}.ts`)),
  );
  if (/^[a-z-]+$/.test(name) && folder) return [[`${folder}/${name}.ts`]];

  const scripts = ['src/commands', 'scripts']
    .flatMap((folder) => readdirSync(join(rootFolder, folder)))
    .filter((file) => /^[a-z-]+\.ts$/.test(file));
  const names = [...Object.keys(commands), ...scripts.map((file) => file.slice(0, -'.ts'.length))];
  throw new SetupError(`There is no command "${name}".\nallowed: ${names.sort().join(', ')}`);
}

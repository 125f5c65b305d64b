import { SetupError } from './paths.mjs';

/** The programs behind our dependencies, to be run by Node without a shell. */
export const tools = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  knip: 'node_modules/knip/bin/knip.js',
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  typescript: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
};

export const lint = {
  /** Rules and types. */
  typescript: [tools.oxlint],
  /** Rules of templates, which the first does not read. */
  templates: [tools.eslint, '.', '--max-warnings', '0'],
};
/** Files, exports and packages that nothing uses; then modules that only tests use. */
export const findDeadCode = [[tools.knip], [tools.knip, '--production', '--include', 'files']];
const severity = ['--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'];
/** Templates alone: `lint` looks at the types of everything else. */
export const checkTemplates = [tools.astro, 'check', '--tsconfig', 'tsconfig.astro.json', ...severity];

const cli = 'bin/hindsight.mjs';

/**
 * What Node runs for each command, in order.
 *
 * @type {Record<string, string[][]>}
 */
const commands = {
  start: [
    [cli, 'build'],
    [cli, 'serve'],
  ],
  test: [['scripts/test.ts']],
  ...Object.fromEntries(
    [
      'build',
      'check',
      'check-links',
      'dev',
      'export',
      'fix',
      'generate',
      'import',
      'mcp',
      'new',
      'release',
      'serve',
      'summarize-change',
    ].map((name) => [name, [[cli, name]]]),
  ),
  compile: [['scripts/compile.ts']],
  'find-browser': [['scripts/find-browser.ts']],
  'find-nginx': [['scripts/find-nginx.ts']],
  'find-postgres': [['scripts/find-postgres.ts']],
  format: [[tools.oxfmt]],
  'find-dead-code': findDeadCode,
  lint: [lint.typescript, lint.templates],
  typecheck: [[tools.typescript, '--noEmit'], checkTemplates],
  adopt: [[tools.vitest, 'run', '--project', 'package']],
  fuzz: [[tools.vitest, 'run', '--project', 'unit']],
  bench: [['tests/bench/bench.ts']],
};

/**
 * What Node is to run for a command, in order. Throws SetupError for a name that is no command.
 *
 * @param {string} name
 */
export function findCommand(name) {
  if (Object.hasOwn(commands, name)) return commands[name];
  throw new SetupError(`There is no command "${name}".\nallowed: ${Object.keys(commands).sort().join(', ')}`);
}

/** Sees to it that the tests have PostgreSQL where that can be, and says what they will use, or that they do without. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findPostgres, unpackedPostgres } from '../src/node/find-postgres.ts';

const postgres = findPostgres() ?? unpackFromDebian();
console.log(
  postgres
    ? `The tests use PostgreSQL of ${postgres.programs}.`
    : 'There is no PostgreSQL on this machine, and none could be brought: the export for it is not tried.',
);

/**
 * Unpacks Debian's packages into our cache, with what the machine lacks of their libraries. They are not installed, so
 * that nothing is started and nothing else changes. Only root may ask for a package with all that it needs.
 */
function unpackFromDebian() {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return undefined;
  console.log("No PostgreSQL is installed; unpacking Debian's into node_modules/.cache/hindsight.");
  const archives = join(unpackedPostgres, 'archives');
  mkdirSync(join(archives, 'partial'), { recursive: true });
  const run = (command: string, args: string[]): boolean =>
    spawnSync(command, args, { cwd: unpackedPostgres, stdio: 'ignore' }).status === 0;
  const download = (): boolean =>
    run('apt-get', [
      ...['install', '--download-only', '--yes', '--no-install-recommends'],
      ...['--option', `Dir::Cache::archives=${archives}`, 'postgresql'],
    ]);
  if (!download() && run('apt-get', ['update'])) download();
  for (const name of readdirSync(archives).filter((file) => file.endsWith('.deb')))
    run('dpkg', ['-x', join(archives, name), '.']);
  return findPostgres();
}

/** Sees to it that the tests have nginx where that can be, and says what they will use, or that they do without. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findNginx, unpackedNginx } from '../src/node/find-nginx.ts';

const nginx = findNginx() ?? unpackFromDebian();
console.log(
  nginx
    ? `The tests use ${nginx.program}.`
    : 'There is no nginx on this machine, and none could be brought: its configurations in docs/hosting.md are not tried.',
);

/** Unpacks Debian's package into our cache. It is not installed, so that nothing is started and nothing else changes. */
function unpackFromDebian() {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/usr/bin/dpkg')) return undefined;
  console.log("No nginx is installed; unpacking Debian's into node_modules/.cache/hindsight.");
  mkdirSync(unpackedNginx, { recursive: true });
  const run = (command: string, args: string[]): boolean =>
    spawnSync(command, args, { cwd: unpackedNginx, stdio: 'ignore' }).status === 0;
  const download = (): boolean => run('apt-get', ['download', 'nginx', 'nginx-common']);
  if (!download() && run('apt-get', ['update'])) download();
  for (const name of readdirSync(unpackedNginx).filter((name) => name.endsWith('.deb')))
    run('dpkg', ['-x', join(unpackedNginx, name), '.']);
  return findNginx();
}

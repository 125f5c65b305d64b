import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Postgres } from '../../src/node/find-postgres.ts';

/** A database server of its own, which only this process can reach. */
export interface OpenPostgres {
  /** Runs statements, or a file in its own folder, as people do with psql; the answer is what it prints. */
  psql: (database: string, from: { sql: string } | { file: string; folder: string }) => string;
  close: () => Promise<void>;
}

const owner = 'hindsight';

/** PostgreSQL refuses to run as root: somebody who may do nothing runs it then. */
function whoRuns(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [, , uid, gid] = /^nobody:.*$/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[0].split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

/** Starts a server in a folder of its own, with nothing in it, that listens at no port. */
export async function openPostgres({ programs, libraries }: Postgres): Promise<OpenPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-pg-'));
  const who = whoRuns();
  chmodSync(folder, 0o755);
  if (who) chownSync(folder, who.uid, who.gid);
  const env = { PATH: process.env.PATH, LC_ALL: 'C', LD_LIBRARY_PATH: libraries };
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', owner, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions'],
    { ...who, cwd: folder, env, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`There is no database: ${made.stderr}`);
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off', 'autovacuum=off'];
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])], {
    ...{ ...who, cwd: folder, env },
    stdio: 'ignore',
  });
  const ask = (database: string, args: readonly string[], input: string, cwd: string) =>
    spawnSync(
      join(programs, 'psql'),
      ['--host', folder, '--username', owner, '--no-psqlrc', '-qAt', ...args, database],
      { env, input, cwd, encoding: 'utf8', maxBuffer: 1 << 28 },
    );
  while (server.exitCode === null && ask('postgres', [], 'SELECT 1', folder).status !== 0)
    await setTimeout(50);
  if (server.exitCode !== null) throw new Error('The database server ended before it could be asked.');
  return {
    psql: (database, from) => {
      const isFile = 'file' in from;
      const args = isFile ? ['--file', from.file] : ['--set', 'ON_ERROR_STOP=1'];
      const answer = ask(database, args, isFile ? '' : from.sql, isFile ? from.folder : folder);
      if (answer.status !== 0) throw new Error(answer.stderr.slice(0, 2000));
      return answer.stdout;
    },
    close: async () => {
      server.kill('SIGINT');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

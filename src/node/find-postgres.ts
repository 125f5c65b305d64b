import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { engineRoot } from '../engine-root.ts';

export interface Postgres {
  /** The folder of its programs: initdb, postgres, psql. */
  programs: string;
  /** Where it finds libraries, besides those of the machine. */
  libraries: string | undefined;
}

/** Where the tests unpack Debian's packages. */
export const unpackedPostgres = path.join(engineRoot, 'node_modules/.cache/hindsight/postgres');

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** Folders of Debian's kind, the newest version first. */
function versionsIn(home: string): string[] {
  const folder = path.join(home, 'usr/lib/postgresql');
  const versions = namesIn(folder).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => path.join(folder, version, 'bin'));
}

/** The folder of libraries that were unpacked with it, which is named after the machine. */
function librariesIn(home: string): string | undefined {
  const folder = path.join(home, 'usr/lib');
  const name = namesIn(folder).find((entry) => entry.endsWith('-linux-gnu'));
  return name === undefined ? undefined : path.join(folder, name);
}

/** The PostgreSQL of this machine, or the one that was unpacked for the tests; `undefined` where neither runs. */
export function findPostgres(): Postgres | undefined {
  const own = librariesIn(unpackedPostgres);
  const candidates: Postgres[] = [
    ...versionsIn('/').map((programs) => ({ programs, libraries: undefined })),
    ...['/usr/local/bin', '/opt/homebrew/bin', '/usr/bin'].map((programs) => ({
      programs,
      libraries: undefined,
    })),
    ...versionsIn(unpackedPostgres).map((programs) => ({ programs, libraries: own })),
  ];
  return candidates.find(
    ({ programs, libraries }) =>
      ['initdb', 'postgres', 'psql'].every((name) => existsSync(path.join(programs, name))) &&
      spawnSync(path.join(programs, 'postgres'), ['--version'], {
        env: libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries },
        timeout: 20_000,
      }).status === 0,
  );
}

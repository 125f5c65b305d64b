import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { engineRoot } from '../engine-root.ts';

export interface Nginx {
  program: string;
  /** Its list of the types of files. */
  types: string;
}

/** Where the tests unpack Debian's package. */
export const unpackedNginx = path.join(engineRoot, 'node_modules/.cache/hindsight/nginx');

/** The nginx of this machine, or the one that was unpacked for the tests; `undefined` where neither runs. */
export function findNginx(): Nginx | undefined {
  const candidates = ['/', unpackedNginx, '/opt/homebrew', '/usr/local'].flatMap((home) =>
    ['usr/sbin/nginx', 'bin/nginx', 'sbin/nginx'].map((place) => ({
      program: path.join(home, place),
      types: path.join(home, 'etc/nginx/mime.types'),
    })),
  );
  return candidates.find(
    ({ program, types }) =>
      existsSync(program) &&
      existsSync(types) &&
      spawnSync(program, ['-v'], { timeout: 20_000 }).status === 0,
  );
}

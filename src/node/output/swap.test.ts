import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { swapBeside } from './swap-beside.ts';
import { swapInside } from './swap-inside.ts';
import type { Rename, Swap } from './swap.ts';

let parent: string;
let location: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'hindsight-swap-'));
  location = path.join(parent, 'dist');
});
afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

function write(folder: string, site: string): void {
  mkdirSync(path.join(folder, 'pages'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), site);
  writeFileSync(path.join(folder, 'pages', 'index.html'), site);
  writeFileSync(path.join(folder, `only-in-${site}`), site);
}

/** Which site lies in a folder, whole: its name; otherwise what is there. */
function siteIn(folder: string): string {
  if (!existsSync(folder)) return 'none';
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  if (names.length === 0) return 'none';
  const site = readFileSync(path.join(folder, 'index.html'), 'utf8');
  expect(names.sort()).toEqual(['index.html', `only-in-${site}`, 'pages']);
  expect(readFileSync(path.join(folder, 'pages', 'index.html'), 'utf8')).toBe(site);
  return site;
}

class Killed extends Error {}

/** Does so many steps and then none, as a process that is killed: nothing that would put it right is done either. */
function killedAfter(steps: number): Rename {
  let left = steps;
  return async (from, to) => {
    if (left === 0) throw new Killed();
    left -= 1;
    await rename(from, to);
  };
}

const ways: [string, (location: string, move?: Rename) => Swap][] = [
  ['beside', swapBeside],
  ['inside', swapInside],
];

describe.each(ways)('a swap %s the site', (_, swapOf) => {
  const prepare = (old: string | undefined): void => {
    rmSync(parent, { recursive: true });
    mkdirSync(swapOf(location).folder, { recursive: true });
    if (old !== undefined) write(location, old);
    write(path.join(swapOf(location).folder, 'site'), 'new');
  };

  it.each(['old', undefined])('puts the new one in the place of %s', async (old) => {
    prepare(old);
    await swapOf(location).run();
    expect(siteIn(location)).toBe('new');
    expect(await swapOf(location).settle()).toBe('nothing');
    expect(siteIn(location)).toBe('new');
  });

  it.each(['old', undefined])(
    'of %s is whole again after a kill at any step, and the settling itself',
    async (old) => {
      let kills = 0;
      for (let steps = 0; ; steps += 1) {
        prepare(old);
        const killed = await swapOf(location, killedAfter(steps))
          .run()
          .then(
            () => false,
            (error: unknown) => error instanceof Killed,
          );
        if (!killed) break;
        kills += 1;
        const interrupted = path.join(parent, '..', `${path.basename(parent)}-interrupted`);
        cpSync(parent, interrupted, { recursive: true });
        for (let settling = 0; ; settling += 1) {
          rmSync(parent, { recursive: true });
          cpSync(interrupted, parent, { recursive: true });
          const isDone = await swapOf(location, killedAfter(settling))
            .settle()
            .then(
              () => true,
              () => false,
            );
          await swapOf(location).settle();
          expect([old ?? 'none', 'new']).toContain(siteIn(location));
          if (isDone) break;
        }
        rmSync(interrupted, { recursive: true });
      }
      expect(kills).toBeGreaterThan(old === undefined ? 0 : 2);
    },
  );

  it('is whole again after a real kill in the middle', async () => {
    prepare('old');
    const [name, module] =
      swapOf === swapBeside ? ['swapBeside', 'swap-beside.ts'] : ['swapInside', 'swap-inside.ts'];
    const script = `
      import { renameSync } from 'node:fs';
      import { ${name} } from ${JSON.stringify(path.join(import.meta.dirname, module))};
      let steps = 0;
      await ${name}(${JSON.stringify(location)}, async (from, to) => {
        if (steps === 1) process.kill(process.pid, 'SIGKILL');
        steps += 1;
        renameSync(from, to);
      }).run();`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
    expect(signal).toBe('SIGKILL');
    expect(await swapOf(location).settle()).not.toBe('nothing');
    expect(['old', 'new']).toContain(siteIn(location));
  });

  it('puts the old one back when the new one cannot be moved', async () => {
    prepare('old');
    const failing: Rename = async (from, to) => {
      if (from.includes(`${path.sep}site`) || from.endsWith('only-in-old')) throw new Error('no');
      await rename(from, to);
    };
    await expect(swapOf(location, failing).run()).rejects.toThrow('no');
    expect(siteIn(location)).toBe('old');
    await swapOf(location).settle();
    expect(siteIn(location)).toBe('old');
  });
});

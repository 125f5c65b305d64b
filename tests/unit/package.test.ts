import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { init } from '../../src/commands/init.ts';
import { engineRoot } from '../../src/engine-root.ts';
import { runCommand } from '../builders/run-command.ts';

interface Manifest {
  name: string;
  version: string;
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-package-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('hindsight init', () => {
  it('writes a content folder without a problem, and the package that it is built with', async () => {
    expect(await runCommand(init, ['mine', '--name', 'Ours: "all" of them'], { folder })).toMatchObject({
      code: 0,
      stderr: '',
    });
    const { code, stdout } = await runCommand(check, [], { folder: join(folder, 'mine') });
    expect(stdout).toContain('No problems in 9 files (2 incidents).');
    expect(code).toBe(0);
    const { name, version } = readManifest(engineRoot);
    expect(readManifest(join(folder, 'mine')).dependencies).toEqual({ [name]: `^${version}` });
  });

  it('has a script for each command that its README names', async () => {
    await runCommand(init, [], { folder });
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const named = [...readme.matchAll(/npm run (\w+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(3);
    expect(Object.keys(readManifest(folder).scripts)).toEqual(expect.arrayContaining(named));
  });

  it('overwrites nothing, and puts no examples beside content that is there', async () => {
    mkdirSync(join(folder, 'content/incidents'), { recursive: true });
    writeFileSync(join(folder, 'README.md'), 'ours');
    const { code, stdout } = await runCommand(init, [], { folder });
    expect(code).toBe(0);
    expect(stdout).toContain('Left as they were:\n  README.md');
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('ours');
    expect(existsSync(join(folder, 'content/site.yml'))).toBe(true);
    expect(existsSync(join(folder, 'content/services'))).toBe(false);
  });

  it('writes nothing where the package.json that is there cannot be completed', async () => {
    writeFileSync(join(folder, 'package.json'), '{');
    expect(await runCommand(init, [], { folder })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('package.json') as string,
    });
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });

  it.each([
    [['a', 'b']],
    [['--name', '']],
    [['--name', 'a\nb']],
    [['--repository', 'javascript:1']],
    [['--what']],
  ])('refuses %j', async (args) => {
    expect((await runCommand(init, args, { folder })).code).toBe(2);
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });
});

describe('bin', () => {
  const run = (args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

  it('tells an old Node which one is needed', () => {
    const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.20.2'}})`;
    const { status, stderr } = run(['--import', old, join(engineRoot, 'bin/hindsight.mjs'), 'check']);
    expect(stderr).toBe(
      'Hindsight needs Node 22.12 or newer; this is Node 20.20.2.\n' +
        'Install Node 24 from https://nodejs.org and run the command again.\n',
    );
    expect(status).toBe(2);
  });

  it('is what `npm create hindsight` runs, in the same version', () => {
    const { name, version } = readManifest(engineRoot);
    const create = readManifest(join(engineRoot, 'create-hindsight'));
    expect(create).toMatchObject({ version, dependencies: { [name]: version } });
    const packages = join(folder, 'node_modules');
    mkdirSync(join(packages, name, '..'), { recursive: true });
    symlinkSync(engineRoot, join(packages, name), 'junction');
    cpSync(join(engineRoot, 'create-hindsight'), join(packages, 'create-hindsight'), { recursive: true });
    const { status, stdout } = run([join(packages, 'create-hindsight/create-hindsight.mjs'), 'mine']);
    expect(stdout).toContain('Next: cd mine && npm install && npm start');
    expect(status).toBe(0);
  });
});

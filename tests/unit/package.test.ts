import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { importRecords } from '../../src/commands/import.ts';
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

describe('hindsight init --from', () => {
  const writeUp = (title: string): string =>
    `# ${title}\n\nNobody could log in.\n\n## Impact\n\nAll users.\n\n## Timeline\n\n- 08:10 UTC Down.\n- 08:40 UTC Up.\n`;
  const put = (place: string, text: string | Uint8Array): void => {
    mkdirSync(join(folder, place, '..'), { recursive: true });
    writeFileSync(join(folder, place), text);
  };
  const files = (place: string): string[] => readdirSync(join(folder, place)).sort();
  const run = (...args: string[]) => runCommand(init, args, { folder });

  it('makes records of the write-ups in the place of the examples, and says what was guessed', async () => {
    put('ours/2026-02-03-a.md', writeUp('Logins fail for half an hour'));
    put('ours/more/2026-02-04-b.md', writeUp('Cards fail for half an hour'));
    const { code, stdout, stderr } = await run('mine', '--from', 'ours');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('ours/2026-02-03-a.md  written content/incidents/2026-02-03-logins-fail');
    expect(stdout).toContain('guessed  service: our-systems, which stands for all');
    expect(stdout).toContain('Wrote 2 records.\n\nNext: cd mine && npm install && npm start\n');
    expect(stdout).toContain('npm run import -- markdown ../ours --services our-systems\n');
    expect(files('mine/content')).toEqual([
      '.imports.json',
      'incidents',
      'organizations',
      'services',
      'site.yml',
    ]);
    expect(files('mine/content/services')).toEqual(['our-systems.md']);
    expect(readFileSync(join(folder, 'mine/README.md'), 'utf8')).not.toMatch(/\{\{|examples/);
    const checked = await runCommand(check, [], { folder: join(folder, 'mine') });
    expect(checked).toMatchObject({ code: 0, stdout: 'No problems in 5 files (2 incidents).\n' });
  });

  it('brings in what has changed by the call that it names', async () => {
    put('ours/2026-02-03-a.md', writeUp('Logins fail for half an hour'));
    const { stdout } = await run('mine', '--from', 'ours');
    const [, args = ''] = /npm run import -- (.*)/.exec(stdout) ?? [];
    put('ours/2026-02-05-c.md', writeUp('Transfers fail for half an hour'));
    const again = await runCommand(importRecords, args.split(' '), { folder: join(folder, 'mine') });
    expect(again).toMatchObject({ code: 0 });
    expect(again.stdout).toContain('Wrote 1 record, 1 unchanged.');
  });

  it('takes the flags of an import, and begins beside the write-ups too', async () => {
    put('2026-02-03-a.md', writeUp('Logins fail for half an hour').replaceAll(' UTC', ''));
    const flags = [
      '--zone',
      'Europe/London',
      '--services',
      'Harbour booking',
      '--organization-name',
      'Harbour',
    ];
    const { code, stdout } = await run('--from', '.', ...flags, '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { new: 1, refused: 0 } });
    expect(files('content/services')).toEqual(['harbour-booking.md']);
    expect(files('content/organizations')).toEqual(['harbour.md']);
    const again = await runCommand(
      importRecords,
      ['markdown', '.', '--services', 'harbour-booking', '--zone', 'Europe/London'],
      { folder },
    );
    expect(again.stdout).toContain('Wrote 0 records, 1 unchanged');
  });

  it('ends with 1 where a file is broken, and writes all others', async () => {
    put('ours/2026-02-03-a.md', writeUp('Logins fail for half an hour'));
    put('ours/2026-02-04-b.md', Buffer.from([0xff, 0xfe]));
    const { code, stdout } = await run('mine', '--from', 'ours', '--report', 'report.txt');
    expect(code).toBe(1);
    expect(stdout).toContain('Wrote 1 record, 1 NOT written: see what is asked.');
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toContain('The file is not UTF-8 text.');
    expect(files('mine/content/incidents')).toHaveLength(1);
  });

  it.each<[what: string, args: string[], code: number, message: string]>([
    ['no folder', ['--from', 'nowhere'], 2, 'There is no folder "nowhere".'],
    ['a file', ['--from', 'ours/2026-02-03-a.md'], 2, 'There is no folder "ours/2026-02-03-a.md".'],
    [
      'a folder without a write-up',
      ['--from', 'empty'],
      1,
      'No write-up of an incident was found in "empty"',
    ],
    ['a wrong zone', ['--from', 'ours', '--zone', 'Europe/Londn'], 2, 'did you mean "Europe/London"?'],
    [
      'a wrong word',
      ['--from', 'ours', '--service-kind', 'boat'],
      2,
      '"boat" is not a word of service kind.',
    ],
    ['two new services', ['--from', 'ours', '--services', 'a,b'], 2, '--service-name can create only one'],
    ['a report that cannot be written', ['--from', 'ours', '--report', 'no/report'], 2, 'cannot be written'],
    ['a flag that needs it', ['--zone', 'UTC'], 2, '--zone is about what is imported, and needs --from'],
  ])('writes nothing with %s', async (_what, args, code, message) => {
    put('ours/2026-02-03-a.md', writeUp('Logins fail for half an hour'));
    put('empty/README.md', '# Ours');
    const result = await run('mine', ...args);
    expect({ ...result, stdout: '' }).toMatchObject({
      code,
      stderr: expect.stringContaining(message) as string,
    });
    expect(existsSync(join(folder, 'mine'))).toBe(false);
  });

  it('has a content folder for the next import where nothing could be written', async () => {
    put('ours/a.md', writeUp('Logins fail for half an hour'));
    const { code, stdout } = await run('mine', '--from', 'ours');
    expect(code).toBe(1);
    expect(stdout).toContain('asked    day: Nothing names its day.');
    expect(await runCommand(check, [], { folder: join(folder, 'mine') })).toMatchObject({ code: 0 });
    put('ours/2026-02-03-b.md', writeUp('Cards fail for half an hour'));
    const [, args = ''] = /npm run import -- (.*)/.exec(stdout) ?? [];
    const again = await runCommand(importRecords, args.split(' '), { folder: join(folder, 'mine') });
    expect(again.stdout).toContain('Wrote 1 record, 1 NOT written');
  });

  it('writes nothing where content is there, and names the command for that', async () => {
    put('ours/2026-02-03-a.md', writeUp('Logins fail for half an hour'));
    put('mine/content/site.yml', 'name: Ours\n');
    const { code, stderr } = await run('mine', '--from', 'ours');
    expect(code).toBe(2);
    expect(stderr).toContain('npm run import -- markdown <folder>');
    expect(files('mine')).toEqual(['content']);
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

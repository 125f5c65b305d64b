import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { engineRoot } from '../../src/engine-root.ts';
import { goodCounts, makeProjectFolder, removeProjectFolder } from '../builders/project-folder.ts';
import { runCli } from '../builders/run-command.ts';

/** What only a process of its own can show: the two streams and the exit code. All else is asked of the commands. */

const question = 'What happened, in one line?';
let folder: string;

beforeEach(() => {
  folder = makeProjectFolder();
});

afterEach(() => {
  removeProjectFolder(folder);
});

it('writes what a command says to standard output, and ends with its exit code', () => {
  const broken = 'content/services/broken.md';
  writeFileSync(join(folder, broken), '---\nname: Broken\n---\n');
  const { code, stdout, stderr } = runCli(['check', '--format', 'text', broken], folder);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toContain(`1 error in 1 of ${goodCounts.files + 1} files`);
});

it('writes what is wrong with a call to standard error, and asks nothing without a terminal', () => {
  const { code, stdout, stderr } = runCli(['new'], folder);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^These flags are missing:\n {2}--title /);
});

it('ends with 2 for a bug of its own, says where to report it, and shows the stack to whoever asks', () => {
  const breaking = 'Array.prototype.reduce = () => { throw new Error("broken on purpose"); };';
  const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(breaking)}`];
  expect(runCli(['check'], folder, nodeArgs)).toEqual({
    code: 2,
    stdout: '',
    stderr: `Error: broken on purpose
This is a bug in Hindsight. Report it with the lines above: https://github.com/hindsight-incidents/hindsight/issues
HINDSIGHT_DEBUG=1 in front of the same command shows where it happened.
`,
  });
  nodeArgs.push('--import', 'data:text/javascript,process.env.HINDSIGHT_DEBUG="1"');
  expect(runCli(['check'], folder, nodeArgs).stderr).toMatch(/broken on purpose[^]*\n +at /);
});

it('says how a command is called when asked for help, and does nothing else', () => {
  expect(runCli(['build', '--help'], folder)).toEqual({
    code: 0,
    stdout: 'npm run build -- [--audience public]\n',
    stderr: '',
  });
});

it('names the commands there are when asked for help with none of them', () => {
  const { code, stdout, stderr } = runCli(['--help'], folder);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    /^npx hindsight <command> .*\ncommands: build, check, .*\nnpx hindsight <command> --help /,
  );
});

it('names the commands there are when asked for another', () => {
  const { code, stdout, stderr } = runCli(['chekc'], folder);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('There is no command "chekc".\nallowed: build, check,');
});

const hasScript = spawnSync('script', ['--version']).status === 0;
it.skipIf(!hasScript)('asks at a terminal, and Ctrl-C there ends it with 130', async () => {
  const command = `'${process.execPath}' '${join(engineRoot, 'src/cli.ts')}' new`;
  const person = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    env: { ...process.env, TERM: 'xterm' },
  });
  let screen = '';
  person.stdout.on('data', (part: Buffer) => {
    const wasAsked = screen.includes(question);
    screen += stripVTControlCharacters(part.toString());
    if (!wasAsked && screen.includes(question)) person.stdin.write('\u0003');
  });
  const code = await new Promise((resolve) => person.once('close', resolve));
  expect(screen).toContain('Nothing was written.');
  expect(code).toBe(130);
});

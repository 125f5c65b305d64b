import { expect, it, vi } from 'vitest';
import { ArgumentError } from '../core/call/argument-error.ts';
import { openProject } from '../project.ts';
import { refusing } from './refusing.ts';

async function runWith(args: string[], help?: string) {
  const [out, err, run] = [vi.fn(), vi.fn(), vi.fn().mockRejectedValue(new ArgumentError('Wrong.'))];
  const call = { args, project: openProject({}, '/nowhere'), out, err };
  const code = await refusing(call, 'npm run it', run, help);
  return { code, out: out.mock.calls.flat(), err: err.mock.calls.flat(), runs: run.mock.calls.length };
}

it('answers --help with how a command is called, whatever else is said', async () => {
  const told = { code: 0, err: [], runs: 0 };
  expect(await runWith(['--help'])).toEqual({ ...told, out: ['npm run it'] });
  expect(await runWith(['--site', '', '--help', '--', 'x'], 'npm run it\n\nMore.')).toEqual({
    ...told,
    out: ['npm run it\n\nMore.'],
  });
});

it('answers arguments that cannot be used with what is wrong and how the command is called', async () => {
  const refused = { code: 2, out: [], err: ['Wrong.\n  write:   npm run it'], runs: 1 };
  expect(await runWith([])).toEqual(refused);
  expect(await runWith(['--', '--help'])).toEqual(refused);
});

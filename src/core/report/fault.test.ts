import { describe, expect, it } from 'vitest';
import { ArgumentError } from '../call/argument-error.ts';
import { describeFault, nameFault } from './fault.ts';

const systemError = (code: string, parts: Record<string, string> = {}): Error =>
  Object.assign(new Error(`${code}: said by the system`), { code, ...parts });

describe('a fault of the machine', () => {
  it('is named with its place and what to do', () => {
    expect(describeFault(systemError('ENOSPC', { path: '/site/index.html' }))).toBe(
      'The disk is full (ENOSPC): "/site/index.html"\nMake room on that disk, then run the same command again.',
    );
    expect(describeFault(systemError('EXDEV', { path: '/a', dest: '/b' }))).toBe(
      'The two places are on different disks (EXDEV): "/a" to "/b"\nChoose a place on the same disk.',
    );
  });

  it.each([
    [
      'a cause',
      new Error('The page failed.', { cause: new Error('x', { cause: systemError('EMFILE') }) }),
      'EMFILE',
    ],
    ['one of several', new AggregateError([new Error('first'), systemError('EROFS')], 'all'), 'EROFS'],
    ['words of Node', new Error("Could not write: ENOSPC: no space left on device, open '/x'"), 'ENOSPC'],
    [
      'a number of Rust',
      new Error('Pagefind could not write: No space left on device (os error 28)'),
      'ENOSPC',
    ],
    [
      'a code of a bundler around it',
      Object.assign(new Error('EACCES: no'), { code: 'PLUGIN_ERROR' }),
      'EACCES',
    ],
    ['memory', new RangeError('Array buffer allocation failed'), 'ENOMEM'],
    ['a worker', Object.assign(new Error('Worker ended'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }), 'ENOMEM'],
  ])('is found in %s', (_, error, code) => {
    expect(describeFault(error)).toContain(`(${code}): `);
    expect(describeFault(error)).not.toContain('bug');
  });

  it('is said in a few words inside a sentence', () => {
    expect(nameFault(systemError('EROFS'))).toBe('the disk may only be read (EROFS)');
    expect(nameFault(new Error('something else'))).toBe('something else');
  });
});

it('is a package that is missing, but no file of ours', () => {
  const missing = (what: string): Error =>
    Object.assign(new Error(`Cannot find ${what} imported from /x.ts`), { code: 'ERR_MODULE_NOT_FOUND' });
  expect(describeFault(missing("package 'zod'"))).toBe(
    "A package is missing (ERR_MODULE_NOT_FOUND): Cannot find package 'zod' imported from /x.ts\nDelete the folder node_modules, then run the same command again.",
  );
  expect(describeFault(missing("module '/src/y.ts'"))).toContain('bug');
});

describe('what is no fault of the machine', () => {
  it('is a bug, with where to report it and no stack', () => {
    expect(describeFault(new TypeError('x is not a function'))).toBe(
      `TypeError: x is not a function
This is a bug in Hindsight. Report it with the lines above: https://github.com/hindsight-incidents/hindsight/issues
HINDSIGHT_DEBUG=1 in front of the same command shows where it happened.`,
    );
  });

  it.each(['a text', undefined, null, 7, { message: 'no error' }])('may be anything: %o', (thrown) => {
    expect(describeFault(thrown)).toContain('This is a bug in Hindsight.');
  });

  it('is shortened where it is long, and shows what a terminal would obey', () => {
    const long = describeFault(new Error(`\u001b[2J${'line\n'.repeat(100)}`));
    expect(long).toContain('Error: \\u001b[2Jline');
    expect(long.split('\n').length).toBe(12);
  });

  it('shows no stack that a tool has put into its message, and no colours', () => {
    const message =
      '\u001b[31m[FAILED]\u001b[0m It went wrong\n\nStack backtrace:\n   0: <unknown>\n    at x (y.js:1)';
    expect(describeFault(new Error(message))).toMatch(/^Error: \[FAILED\] It went wrong\nThis is a bug/);
  });

  it('does not end in a circle of causes', () => {
    const error = new Error('round');
    error.cause = error;
    expect(describeFault(error)).toContain('Error: round\n');
  });

  it('is the call itself where that is wrong', () => {
    expect(describeFault(new ArgumentError('There is no file "x".'))).toBe('There is no file "x".');
  });
});

import { expect, it } from 'vitest';
import { findCommand } from './commands.mjs';

it('builds before it serves', () => {
  expect(findCommand('start')).toEqual([['src/commands/build.ts'], ['src/commands/serve.ts']]);
});

it('takes a script that exists for a command', () => {
  expect(findCommand('serve')).toEqual([['src/commands/serve.ts']]);
});

it.each(['', 'strat', 'toString', '../src/site', 'setup/plan.test'])('refuses "%s"', (name) => {
  expect(() => findCommand(name)).toThrow(`There is no command "${name}".\nallowed: `);
});

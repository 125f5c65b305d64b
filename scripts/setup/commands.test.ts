import { expect, it } from 'vitest';
import { findCommand } from './commands.mjs';

it('builds before it serves', () => {
  expect(findCommand('start')).toEqual([
    ['bin/hindsight.mjs', 'build'],
    ['bin/hindsight.mjs', 'serve'],
  ]);
});

it('runs a command of the engine by its name', () => {
  expect(findCommand('serve')).toEqual([['bin/hindsight.mjs', 'serve']]);
});

it.each(['', 'strat', 'toString', '../src/site', 'setup/plan.test'])('refuses "%s"', (name) => {
  expect(() => findCommand(name)).toThrow(`There is no command "${name}".\nallowed: `);
});

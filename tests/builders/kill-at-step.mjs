/**
 * Loaded before a command: kills it, as nothing could be more sudden, just before the disk would be changed for the time
 * that KILL_AT_STEP numbers, from 1. With KILL_CHANGES only changes count whose function and paths, one space between two,
 * match that pattern. The processes that the command starts are left alone.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const last = Number(process.env.KILL_AT_STEP);
const counted = new RegExp(process.env.KILL_CHANGES ?? '');
let steps = 0;

/**
 * @param {object} module
 * @param {string[]} names
 */
function count(module, names) {
  const functions = /** @type {Record<string, (...args: unknown[]) => unknown>} */ (module);
  for (const name of names) {
    const change = functions[name];
    if (!change) throw new Error(`There is no ${name}.`);
    functions[name] = (...args) => {
      const paths = args.slice(0, 2).filter((arg) => typeof arg === 'string');
      if (counted.test([name, ...paths].join(' '))) steps += 1;
      if (steps === last) process.kill(process.pid, 'SIGKILL');
      return change(...args);
    };
  }
}

if (isMainThread && process.argv[1]?.endsWith('cli.ts')) {
  const names = ['writeFile', 'link', 'copyFile', 'rename', 'mkdir', 'rm'];
  count(fs.promises, names);
  count(fs, ['writeSync', ...names.map((name) => `${name}Sync`)]);
  syncBuiltinESMExports();
}

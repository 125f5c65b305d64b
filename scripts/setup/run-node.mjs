import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { compiledFolder, rootFolder } from './paths.mjs';

/** @type {NodeJS.Signals[]} */
const forwardedSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a script in the project's folder with our terminal; the answer is its exit code, or 128 and the
 * signal's number, as shells count.
 *
 * @param {string} node path of the Node to use
 * @param {string[]} args the script and its arguments
 * @returns {Promise<number>}
 */
export function runNode(node, args) {
  const child = spawn(node, args, { cwd: rootFolder, stdio: 'inherit', env: toEnvironment(node) });
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    // A terminal sends Ctrl-C to the child as well; a second one would cut its orderly end short.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of forwardedSignals) process.on(signal, forward);

  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const name of forwardedSignals) process.off(name, forward);
      if (signal !== null && !forwardedSignals.includes(signal)) console.error(explainEnd(signal));
      resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
    });
  });
}

/**
 * Why a process may have ended that could say nothing itself.
 *
 * @param {NodeJS.Signals} signal
 */
function explainEnd(signal) {
  const why =
    signal === 'SIGKILL'
      ? 'someone or the system ended it, most often because memory ran out'
      : signal === 'SIGABRT'
        ? 'most often memory ran out; NODE_OPTIONS=--max-old-space-size=4096 in front of the same command allows more'
        : 'Node itself came to an end';
  return `\nThe command was ended by ${signal}: ${why}.\nWhat it had begun is put in order when the same command runs again.`;
}

/** @param {string} node */
function toEnvironment(node) {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    NODE_COMPILE_CACHE: compiledFolder,
    ...process.env,
    // Programs started by name below us get the same Node.
    [path]: [dirname(node), process.env[path]].filter(Boolean).join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

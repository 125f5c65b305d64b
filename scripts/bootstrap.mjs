/**
 * The door to every command: `node scripts/bootstrap.mjs <command> [arguments]`. It makes a fresh clone ready
 * and then runs the command with a Node that reads TypeScript. Plain JavaScript for Node 18 and without
 * imports from node_modules, because it runs before anything is installed.
 */
import { findCommand } from './setup/commands.mjs';
import { findNode, install } from './setup/install.mjs';
import { describeSetupFault } from './setup/paths.mjs';
import { runNode } from './setup/run-node.mjs';

const [name = '', ...args] = process.argv.slice(2);

try {
  const runs = findCommand(name);
  install();
  process.exitCode = await runAll(runs);
} catch (error) {
  console.error(describeSetupFault(error));
  process.exitCode = 2;
}

/** @param {string[][]} runs */
async function runAll(runs) {
  const node = findNode();
  for (const [index, run] of runs.entries()) {
    const isLast = index === runs.length - 1;
    const code = await runNode(node, isLast ? [...run, ...args] : run);
    if (code !== 0) return code;
  }
  return 0;
}

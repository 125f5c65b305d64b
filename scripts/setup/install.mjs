import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { claimInstallation } from './claim.mjs';
import { installedPackages, isInstalled, removeMark, writeMark } from './installed.mjs';
import { rootFolder, SetupError } from './paths.mjs';
import { findDrift, findNodePackage, isNodeRecentEnough, toInstallKey, toNpmArguments } from './plan.mjs';

const { platform, arch } = process;
const folder = join(rootFolder, 'node_modules');
const nodePackage = findNodePackage(platform, arch);
const nodeFile = platform === 'win32' ? 'node.exe' : 'node';
const nodeFolder = nodePackage && join(folder, nodePackage.name);
const broughtNode = nodeFolder && join(nodeFolder, 'bin', nodeFile);

const hasBroughtNode = () => broughtNode !== undefined && existsSync(broughtNode);

/** The Node that runs our commands: the one installed here, or else the one that is running. */
export function findNode() {
  return broughtNode !== undefined && hasBroughtNode() ? broughtNode : process.execPath;
}

/** Installs what package-lock.json names, unless that was done already. Throws SetupError if it cannot. */
export function install() {
  const lock = readFileSync(join(rootFolder, 'package-lock.json'));
  // npm scripts find the Node we brought first, so that a recent Node may be ours: npm would then remove it.
  const needsNode = hasBroughtNode() || !isNodeRecentEnough(process.versions.node);
  const key = toInstallKey({ lock, platform, arch, node: needsNode ? nodePackage : undefined });
  const isReady = () => isInstalled(folder, key) && (!needsNode || hasBroughtNode());
  if (isReady()) return;
  if (needsNode && nodePackage === undefined) {
    throw new SetupError(
      `Node ${process.versions.node} is too old, and there is no ready-made Node for ${platform} ${arch}.\n` +
        'Install Node 24 from https://nodejs.org and run the command again.',
    );
  }
  refuseDrift(lock.toString());

  const release = claimInstallation(folder);
  let isWhole = true;
  try {
    if (isReady()) return;
    console.error('Installing what this project needs; this happens once and takes up to a minute.');
    removeMark(folder);
    // npm undoes what it began when it fails by itself, but not when it is killed.
    isWhole = false;
    const fault = runNpm(toNpmArguments(needsNode ? nodePackage : undefined));
    isWhole = !fault?.isKilled;
    if (fault) throw fault.error;
    if (needsNode) proveNode();
    writeMark(folder, key);
  } finally {
    release(isWhole);
  }
}

/** @param {string} lock */
function refuseDrift(lock) {
  const drift = findDrift(readFileSync(join(rootFolder, 'package.json'), 'utf8'), lock);
  if (drift.length === 0) return;
  throw new SetupError(
    `package.json and package-lock.json do not agree:\n  ${drift.join('\n  ')}\n` +
      '  write:   npm install --package-lock-only',
  );
}

/** @param {string[]} args */
function runNpm(args) {
  // Standard output belongs to the command itself. Windows finds npm.cmd only through a shell.
  const result = spawnSync('npm', args, {
    cwd: rootFolder,
    stdio: ['ignore', process.stderr.fd, 'inherit'],
    shell: platform === 'win32',
  });
  if (result.status === 0) return undefined;
  const reason = result.error?.message ?? `npm stopped with ${result.signal ?? `exit code ${result.status}`}`;
  const error = new SetupError(
    `\nThe installation failed: ${reason}.\n` +
      `It ran: npm ${args.join(' ')}\n` +
      "Look at npm's messages above. Most often the network or the npm registry cannot be reached.\n" +
      'Then run the same command again; deleting the folder node_modules first does no harm.',
  );
  return { error, isKilled: result.status === null || result.status >= 128 };
}

/** Runs the Node that was brought only where its package is the one that is named here, to the byte. */
function proveNode() {
  if (nodePackage === undefined || nodeFolder === undefined) return;
  const { name, version, integrity } = nodePackage;
  const found = installedPackages(folder)[`node_modules/${name}`];
  if (found?.integrity !== integrity || found.version !== version) {
    rmSync(nodeFolder, { recursive: true, force: true });
    throw new SetupError(
      `The registry gave another "${name}" than the one of version ${version} that this project names; it was deleted.\n` +
        'Install Node 24 from https://nodejs.org, or ask whoever runs the registry why.',
    );
  }
  const result = spawnSync(findNode(), ['--version'], { encoding: 'utf8' });
  if (result.status === 0 && result.stdout.trim() === `v${version}`) return;
  throw new SetupError(
    `Node ${process.versions.node} is too old, and the Node brought by "${name}" does not run here.\n` +
      'Install Node 24 from https://nodejs.org, delete the folder node_modules and run the command again.',
  );
}

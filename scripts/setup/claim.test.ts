import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { thisProcess } from '../../src/node/process-identity.mjs';
import { claimInstallation } from './claim.mjs';

let folder: string;
let otherPackage: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'hindsight-claim-')), 'node_modules');
  otherPackage = join(folder, 'half-unpacked');
});

afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

const claims = (): string[] => readdirSync(join(folder, '.installation')).filter((name) => name !== 'begun');

it('holds the folder, which need not exist, until it lets go', () => {
  const release = claimInstallation(folder);
  expect(claims()).toHaveLength(1);
  release(true);
  expect(readdirSync(folder)).toEqual([]);
});

it('keeps the packages of an installation that came to its end', () => {
  claimInstallation(folder)(true);
  mkdirSync(otherPackage, { recursive: true });
  claimInstallation(folder)(true);
  expect(existsSync(otherPackage)).toBe(true);
});

it('empties the folder that an unfinished installation left', () => {
  claimInstallation(folder)(false);
  mkdirSync(otherPackage, { recursive: true });
  const release = claimInstallation(folder);
  expect(existsSync(otherPackage)).toBe(false);
  expect(claims()).toHaveLength(1);
  release(true);
});

it('waits for no process that has ended', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  mkdirSync(join(folder, '.installation'), { recursive: true });
  writeFileSync(join(folder, '.installation', `.claim-${pid}--${thisProcess().host}-0`), '');
  claimInstallation(folder)(true);
  expect(readdirSync(folder)).toEqual([]);
});

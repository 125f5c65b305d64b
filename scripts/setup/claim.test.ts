import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimInstallation, releaseInstallation } from './claim.mjs';

let parent: string;
let mark: string;
let otherPackage: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'hindsight-claim-'));
  mark = join(parent, 'node_modules', '.installing');
  otherPackage = join(parent, 'node_modules', 'half-unpacked');
});

afterEach(() => {
  rmSync(parent, { recursive: true });
});

it('marks the folder, which need not exist, until it is released', () => {
  claimInstallation(mark);
  expect(readFileSync(mark, 'utf8')).toBe(String(process.pid));
  releaseInstallation(mark);
  expect(existsSync(mark)).toBe(false);
});

it('keeps the packages of an orderly installation', () => {
  mkdirSync(otherPackage, { recursive: true });
  claimInstallation(mark);
  expect(existsSync(otherPackage)).toBe(true);
});

it('empties the folder that a killed installation left', () => {
  mkdirSync(otherPackage, { recursive: true });
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(mark, String(pid));
  claimInstallation(mark);
  expect(existsSync(otherPackage)).toBe(false);
  expect(readFileSync(mark, 'utf8')).toBe(String(process.pid));
});

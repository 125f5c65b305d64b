import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findSlots, slotsDigest, slotsPlugin } from './slots.ts';

let root: string;
const write = (name: string, text = ''): void => {
  mkdirSync(join(root, 'slots', name, '..'), { recursive: true });
  writeFileSync(join(root, 'slots', name), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hindsight-slots-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

it('are empty where a project fills none', () => {
  const slots = findSlots(root);
  expect(slots.filled).toEqual({});
  expect(slotsDigest(slots)).toBe('');
  const { load, resolveId } = slotsPlugin(slots);
  const code = load(resolveId('virtual:hindsight/slots')!);
  expect(code?.split('\n').sort()).toEqual(
    ['Footer', 'Head', 'Header', 'IncidentAside'].map((slot) => `export const ${slot} = undefined;`),
  );
  expect(resolveId('another-module')).toBeUndefined();
});

it('are filled by the names of files', () => {
  write('incident-aside.astro');
  write('parts/pager.ts');
  const { filled } = findSlots(root);
  expect(filled).toEqual({ IncidentAside: join(root, 'slots/incident-aside.astro') });
  const { load, resolveId } = slotsPlugin({ filled });
  expect(load(resolveId('virtual:hindsight/slots')!)).toContain(
    `export { default as IncidentAside } from ${JSON.stringify(filled.IncidentAside)};`,
  );
});

it('are refused by a name that is no place on a page', () => {
  write('heder.astro');
  expect(() => findSlots(root)).toThrow(
    'slots/ has "heder.astro", which is no place on a page.\n  allowed: head.astro, header.astro, footer.astro, incident-aside.astro;',
  );
});

it('are others after any change of what they are made of', () => {
  const seen = new Set<string>();
  const see = (): unknown => seen.add(slotsDigest(findSlots(root)));
  write('head.astro', 'a');
  see();
  see();
  expect(seen.size).toBe(1);
  write('head.astro', 'b');
  see();
  write('parts/pager.ts');
  see();
  write('parts/pager.ts', 'a');
  see();
  expect(seen.size).toBe(4);
});

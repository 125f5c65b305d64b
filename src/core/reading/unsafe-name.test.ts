import { expect, it } from 'vitest';
import { unsafeName } from './unsafe-name.ts';

it.each(['con.md', 'aux.md', 'NUL.md', 'com1.md', 'lpt9.claims.yaml', 'prn.x.md'])(
  'refuses %s, which Windows keeps for a device',
  (name) => {
    expect(unsafeName(name, true)?.message).toContain('Windows');
    expect(unsafeName(name, false)?.message).toContain('Windows');
  },
);

it.each([
  'a..md',
  'a .md',
  ' a.md',
  'A.md',
  'a_b.md',
  'é.md',
  '-a.md',
  '../a.md',
  'a/b.md',
  '.md',
  'a\n.md',
  'x\u202e.md',
])('refuses %j as an id', (name) => {
  expect(unsafeName(name, true)?.message).toContain('cannot be an id');
});

it('refuses names that end in a dot or a space where ids have their own rule too', () => {
  expect(unsafeName('2026-01-01-a..md', false)).toBeDefined();
  expect(unsafeName('2026-01-01-a .md', false)).toBeDefined();
});

it('lets a hundred characters through and no more', () => {
  expect(unsafeName(`${'a'.repeat(97)}.md`, true)).toBeUndefined();
  expect(unsafeName(`${'a'.repeat(98)}.md`, true)?.message).toBe('The name has 101 characters.');
});

it.each(['acme-cloud.md', 'console.md', 'com10.md', 'auxiliary.md'])('lets %s through', (name) => {
  expect(unsafeName(name, true)).toBeUndefined();
});

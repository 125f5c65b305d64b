import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idPattern } from '../../../schemas/patterns.ts';
import { toSlug } from './slug.ts';
import { anyCharacter } from '../../../tests/arbitraries/any-character.ts';

it.each([
  ["Example Bank's customers cannot log in", 'example-banks-customers-cannot-log-in'],
  ['Énergie: “Zürich” ☂ down / up', 'energie-zurich-down-up'],
  ['../../etc/passwd and more', 'etc-passwd-and-more'],
  [
    'Acme Cloud cannot change anything for seven hours after a certificate',
    'acme-cloud-cannot-change-anything-for-seven-hours',
  ],
  ['a'.repeat(110), 'a'.repeat(50)],
  ['東京の障害について', ''],
])('makes of %j the short name %j', (title, slug) => {
  expect(toSlug(title)).toBe(slug);
});

it('is an id or empty for any title, and its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 120 }), (title) => {
      const slug = toSlug(title);
      expect(slug === '' || (idPattern.test(slug) && slug.length <= 50)).toBe(true);
      expect(toSlug(slug)).toBe(slug);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressPattern } from '../../../schemas/patterns.ts';
import { canonicalAddress } from './canonical-address.ts';
import { anyCharacter } from '../../../tests/arbitraries/any-character.ts';
import { runs } from '../../../tests/setup/runs.ts';

describe('an address', () => {
  it.each([
    ['HTTPS://News.Example.ORG/A', 'https://news.example.org/A'],
    ['https://example.org:443/a', 'https://example.org/a'],
    ['http://example.org:80', 'http://example.org'],
    ['https://example.org:/a', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
    ['https://example.org/a?id=7&fbclid=x&page=2', 'https://example.org/a?id=7&page=2'],
    ['https://example.org/?GCLID=x#part', 'https://example.org/#part'],
    ['https://example.org/a#:~:text=went%20down', 'https://example.org/a'],
    ['https://example.org/a#part:~:text=went', 'https://example.org/a#part'],
  ])('%s is written %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  it.each([
    'https://example.org',
    'https://example.org/A/../b//c/./%7Ed?b=2&a=1&a=1',
    'https://www.example.org/a/',
    'http://example.org:443/',
    'https://example.org:8443/',
    'https://example.org/a?',
    'https://example.org/a#',
    'https://example.org/?source=x&ref=y&utm=z&id=utm_source',
    'https://example.org/a#utm_source=x',
    'https://web.archive.org/web/2021/https://Example.org/?utm_source=x#:~:text=y',
    'https://example.org/go?to=https%3A%2F%2Fother.example%2F&utm_source=x',
    'https://[2001:DB8::1]:443/',
    'https://Me:Pass@Example.org/',
    'unlocated',
    'ftp://Example.org/',
    'javascript:alert(1)',
    'https://',
    'https://?utm_source=x',
    'https://a b/?utm_source=x',
  ])('%s stays letter by letter', (address) => {
    expect(canonicalAddress(address)).toBe(address);
  });

  const piece = fc.constantFrom(
    ...['https://', 'HTTP://', 'Example.org', ':443', ':80', ':', '@', '[::1]', '/', '?', '&', '#', ':~:'],
    ...['utm_source=a', 'fbclid=b', 'id=c', 'text=d', 'İ', '%41', '\\', ' ', '..'],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 9 }).map((parts) => parts.join('')),
    fc.array(piece, { maxLength: 9 }).map((parts) => `https://Example.org${parts.join('')}`),
    fc.string({ unit: anyCharacter }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
  );

  it('is canonical once and for all, and still an address where it was one', () => {
    fc.assert(
      fc.property(text, (address) => {
        const canonical = canonicalAddress(address);
        expect(canonicalAddress(canonical)).toBe(canonical);
        if (addressPattern.test(address)) expect(canonical).toMatch(addressPattern);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('leads to the same host, port and path as before', () => {
    let compared = 0;
    fc.assert(
      fc.property(text, (address) => {
        if (!URL.canParse(address)) return;
        compared += 1;
        const [before, after] = [new URL(address), new URL(canonicalAddress(address))];
        for (const part of ['protocol', 'host', 'pathname', 'username', 'password'] as const)
          expect(after[part]).toBe(before[part]);
        for (const [name, value] of before.searchParams)
          if (!/^utm_|clid$/i.test(name)) expect(after.searchParams.getAll(name)).toContain(value);
      }),
      { numRuns: runs(3000) },
    );
    expect(compared).toBeGreaterThan(runs(500));
  });
});

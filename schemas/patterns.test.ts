import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressPattern } from './patterns.ts';
import { runs } from '../tests/setup/runs.ts';

describe('a web address', () => {
  it.each([
    'https://example.org',
    'http://localhost:4321/',
    'https://192.0.2.1/a?b#c',
    'https://b--cher.xn--bcher-kva.example:65535',
  ])('%s can be followed', (text) => {
    expect(text).toMatch(addressPattern);
  });

  it.each([
    'https://1.2.3.4.5/',
    'https://192.0.2.256/',
    'https://example.123',
    'https://example.0x7f',
    'https://example.org:65536',
    'https://a..b',
    'https://-a.example',
    'https://example.org:',
  ])('%s cannot', (text) => {
    expect(text).not.toMatch(addressPattern);
  });

  it('is taken by every parser', () => {
    const part = fc.string({ unit: fc.constantFrom(...Array.from('019xaz.-:[]%')), maxLength: 12 });
    fc.assert(
      fc.property(part, part, (host, rest) => {
        const text = `https://${host}/${rest}`;
        if (addressPattern.test(text)) expect(URL.canParse(text)).toBe(true);
      }),
      { numRuns: runs(2000) },
    );
  });
});

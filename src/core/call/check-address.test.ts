import { describe, expect, it } from 'vitest';
import { checkAddress } from './check-address.ts';

const refusal = (address?: string, basePath?: string): string | undefined => {
  try {
    checkAddress({ address, basePath });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

it.each([undefined, 'https://example.org', 'http://localhost:4321/', 'https://a.example/b'])(
  'takes SITE_URL=%s',
  (address) => {
    expect(refusal(address)).toBeUndefined();
  },
);

it.each([
  'example.org',
  'https://',
  'https://example.org:99999',
  'https://1.2.3.4.5',
  'https://a.example/?b',
])('refuses SITE_URL=%s', (address) => {
  expect(refusal(address)).toBe(
    `SITE_URL is "${address}", which is not the address of a site.
  allowed: https:// or http:// and a host, for example https://example.org`,
  );
});

describe('BASE_PATH', () => {
  it.each(['/', '/a/', '/a/b.c/.d', 'a', 'a/b/'])('may be %s', (basePath) => {
    expect(refusal(undefined, basePath)).toBeUndefined();
  });

  it.each([
    '//a',
    '/a//b',
    '/../a',
    '/.',
    '/a b',
    'https://a',
    '/ä',
    `/${'a'.repeat(28)}!`,
    `/${'a'.repeat(120)}`,
  ])('may not be %s', (basePath) => {
    expect(refusal(undefined, basePath)).toBe(
      `BASE_PATH is "${basePath}", which is not a path.
  allowed: names of letters, digits, "-", "_" and "." between slashes, for example /hindsight/`,
    );
  });
});

import { expect, it } from 'vitest';
import { linkFault, suggestionAddress } from './suggestion.ts';

const pattern = 'https://code.example/o/r/issues/new?template=suggest.yml&sources={link}&what={sentence}';

it('a suggestion fills in the page that takes it, whatever is written', () => {
  const { pathname, searchParams } = new URL(
    suggestionAddress(pattern, {
      link: ' https://a.example/?b=c&d#e ',
      sentence: 'All & "everything"\nwas down.',
    })!,
  );
  expect(pathname).toBe('/o/r/issues/new');
  expect(Object.fromEntries(searchParams)).toEqual({
    template: 'suggest.yml',
    sources: 'https://a.example/?b=c&d#e',
    what: 'All & "everything"\nwas down.',
  });
  expect(suggestionAddress(pattern)).toBe('https://code.example/o/r/issues/new?template=suggest.yml');
});

it('a link without its scheme is told what to write', () => {
  expect(linkFault('')).toBeUndefined();
  expect(linkFault('https://a.example/x')).toBeUndefined();
  expect(linkFault('a.example/x')?.write).toBe('https://a.example/x');
  expect(linkFault('javascript:alert(1)')?.message).toContain('is not a web address');
});

import { expect, it } from 'vitest';
import { linkFault, suggestionAddress } from './suggestion.ts';

const repository = 'https://code.example/o/r';

it('a suggestion fills in the issue form, whatever is written', () => {
  const { pathname, searchParams } = new URL(
    suggestionAddress(repository, {
      link: ' https://a.example/?b=c&d#e ',
      sentence: 'All & "everything"\nwas down.',
    }),
  );
  expect(pathname).toBe('/o/r/issues/new');
  expect(Object.fromEntries(searchParams)).toEqual({
    template: 'suggest-an-outage.yml',
    sources: 'https://a.example/?b=c&d#e',
    what: 'All & "everything"\nwas down.',
  });
  expect(suggestionAddress(repository)).toBe(`${repository}/issues/new?template=suggest-an-outage.yml`);
});

it('a link without its scheme is told what to write', () => {
  expect(linkFault('')).toBeUndefined();
  expect(linkFault('https://a.example/x')).toBeUndefined();
  expect(linkFault('a.example/x')?.write).toBe('https://a.example/x');
  expect(linkFault('javascript:alert(1)')?.message).toContain('is not a web address');
});

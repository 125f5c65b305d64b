import { expect, it } from 'vitest';
import { navigationOf } from './navigation.ts';

it('has the usual links where nothing else is asked for', () => {
  expect(navigationOf().map(({ label }) => label)).toEqual([
    ...['Incidents', 'Patterns', 'Compare', 'Services', 'Trends', 'Contribute'],
  ]);
});

it('leads to parts of the site by their words, and anywhere else', () => {
  expect(
    navigationOf([
      'causes',
      { label: 'Runbooks', address: 'https://runbooks.example/a' },
      { label: 'Two outages', address: '/comparisons/two/' },
    ]),
  ).toEqual([
    { label: 'Causes', address: '/causes/', isOurs: true },
    { label: 'Runbooks', address: 'https://runbooks.example/a', isOurs: false },
    { label: 'Two outages', address: '/comparisons/two/', isOurs: true },
  ]);
});

import { expect, it } from 'vitest';
import { isRealZone } from './real-zone.ts';

it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires'])('%s is a zone', (name) => {
  expect(isRealZone(name)).toBe(true);
});

it.each(['', 'Berlin', 'Europe/Nowhere', 'PST', '2020-01-01T00:00Z[Europe/Berlin]'])(
  '"%s" is none',
  (name) => {
    expect(isRealZone(name)).toBe(false);
  },
);

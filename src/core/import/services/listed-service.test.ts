import { describe, expect, it } from 'vitest';
import { readListedService } from './listed-service.ts';

describe('an entry of a list of services', () => {
  it.each([
    [
      'Statuspage',
      { id: 'c1', name: 'API', status: 'operational', group: false, description: null },
      { id: 'API', name: 'API', aliases: [], description: undefined },
    ],
    [
      'incident.io',
      { id: '01', name: 'Booking', aliases: ['bookings', 'Booking', 7], archived_at: null },
      { id: 'Booking', name: 'Booking', aliases: ['bookings'], description: undefined },
    ],
    [
      'FireHydrant',
      { id: 'f', name: 'Berth booking', slug: 'berths', description: 'Takes\nbookings.' },
      { id: 'berths', name: 'Berth booking', aliases: [], description: 'Takes bookings.' },
    ],
    [
      'Rootly',
      {
        id: 'r',
        type: 'services',
        attributes: { name: 'Tides', slug: 'tides', public_description: 'Tables.' },
      },
      { id: 'tides', name: 'Tides', aliases: [], description: 'Tables.' },
    ],
  ])('of %s is read', (_tool, entry, service) => {
    expect(readListedService(entry)).toEqual(service);
  });

  it.each([
    [7, 'It has no fields.'],
    [{ id: 'c1' }, 'It has no name.'],
    [{ name: 'Europe', group: true, components: ['c1'] }, '"Europe" is a group of components.'],
    [{ name: 'Old', archived_at: '2024-01-01T00:00:00Z' }, '"Old" is archived.'],
  ])('%j is none, and why is said', (entry, why) => {
    expect(readListedService(entry)).toBe(why);
  });
});

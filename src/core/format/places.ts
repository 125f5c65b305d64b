import { lazily } from '../lazily.ts';

// Each takes a telephone some 20 ms to make.
const names = lazily(() => new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }));
const list = lazily(() => new Intl.ListFormat('en-GB'));

/** A place for people: two capital letters are a country code, everything else is shown as written. */
export const formatPlace = (place: string): string =>
  place === 'world' ? 'worldwide' : /^[A-Z]{2}$/.test(place) ? (names().of(place) ?? place) : place;

/** "A", "A and B", "A, B and C". */
export const formatList = (items: readonly string[]): string => list().format(items);

export const formatPlaces = (places: readonly string[]): string => formatList(places.map(formatPlace));

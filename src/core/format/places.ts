const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** A place for people: two capital letters are a country code, everything else is shown as written. */
export const formatPlace = (place: string): string =>
  place === 'world' ? 'worldwide' : /^[A-Z]{2}$/.test(place) ? (names.of(place) ?? place) : place;

/** "A", "A and B", "A, B and C". */
export function formatList(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

export const formatPlaces = (places: readonly string[]): string => formatList(places.map(formatPlace));

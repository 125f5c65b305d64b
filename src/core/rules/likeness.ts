import type { OtherIncident } from './other-incident.ts';

/** Another record that may tell of the same outage, and why. */
interface Likeness {
  other: OtherIncident;
  reason: 'address' | 'time' | 'text';
  /** What both have, in a few words. */
  what: string;
}

/** Finds records like one in some way; the one itself may be among them. */
export type FindAlike = (incident: OtherIncident) => Likeness[];

/** From how many records of one group on no more are looked at, so that the whole stays linear. */
export const maxCompared = 8;

/** The list of a key in a map of lists, which it makes where there is none. */
export function listIn<Key, Item>(map: Map<Key, Item[]>, key: Key): Item[] {
  const known = map.get(key);
  if (known) return known;
  const list: Item[] = [];
  map.set(key, list);
  return list;
}

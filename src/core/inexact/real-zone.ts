import { Temporal } from 'temporal-polyfill';

// Asking costs most of a millisecond, and a collection asks for the same few zones thousands of times.
const known = new Map<string, boolean>([['UTC', true]]);

/** Whether a text is a time zone that exists, so that times can be reckoned and shown in it. */
export function isRealZone(name: string): boolean {
  let isReal = known.get(name);
  if (isReal === undefined) {
    isReal = isTaken(name);
    known.set(name, isReal);
  }
  return isReal;
}

/** Asked of both: Intl knows letters such as PST that Temporal refuses, and Temporal takes a whole time for the zone in it. */
function isTaken(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

const iso =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** The numbers of an ISO 8601 duration, unit by unit; 0 for a unit that is not there. */
export interface DurationParts {
  years: number;
  months: number;
  weeks: number;
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

/**
 * Takes an ISO 8601 duration apart; `undefined` for any other text. Pages that search need this in the browser, where
 * a library for calendars would be too heavy.
 */
export function parseIsoDuration(text: string): DurationParts | undefined {
  const match = iso.exec(text);
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  return { years, months, weeks, days, hours, minutes, seconds };
}

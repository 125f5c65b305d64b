import type { Random } from './random.ts';

const firstDay = Date.UTC(2009, 0, 1) / 86_400_000;
const dayCount = Date.UTC(2026, 0, 1) / 86_400_000 - firstDay;

/** Minutes since 1970. */
export interface Stretch {
  start: number;
  end: number;
}

const minutesADay = 1440;

/** Median an hour and a half, one in twenty longer than ten hours, at most three days. */
function lengthOf(random: Random): number {
  const minutes = Math.round(95 * Math.exp(1.15 * random.normal()));
  return Math.min(Math.max(minutes, 8), 3 * minutesADay);
}

/** Times of outages, more of them in later years; those of one organization never on one day. */
export function calendar(): (organization: string, random: Random) => Stretch {
  const taken = new Map<string, Set<number>>();
  return (organization, random) => {
    const days = taken.get(organization) ?? new Set();
    taken.set(organization, days);
    const length = lengthOf(random);
    const ofDay = random.between(1, minutesADay - 1);
    // One day more than it lasts: where the end is not known, it may have gone on until then.
    const spanned = Math.floor((ofDay + length) / minutesADay) + 2;
    const wanted = Math.floor(Math.sqrt(random.next()) * dayCount);
    for (let tried = 0; tried < dayCount; tried += 1) {
      const first = (wanted + tried) % dayCount;
      const span = Array.from({ length: spanned }, (_, index) => first + index);
      if (span.some((day) => days.has(day))) continue;
      for (const day of span) days.add(day);
      const start = (firstDay + first) * minutesADay + ofDay;
      return { start, end: start + length };
    }
    throw new RangeError('So many outages of one organization do not fit into the years that there are.');
  };
}

/** `2021-10-04`. */
export const toDay = (minute: number): string => new Date(minute * 60_000).toISOString().slice(0, 10);

/** `2021-10-04T15:39Z`; never midnight, which would look like a day whose time of day was lost. */
export function toTime(minute: number): string {
  const told = minute % minutesADay === 0 ? minute + 1 : minute;
  return `${new Date(told * 60_000).toISOString().slice(0, 16)}Z`;
}

/** `PT7H11M`. */
export function toDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

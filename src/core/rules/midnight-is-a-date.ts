import type { Found, OwnCheck } from './rule.ts';
import { momentTimes } from './written-times.ts';

const midnight = /^(\d{4}-\d{2}-\d{2})T00(?::00(?::00)?)?Z$/;

export const midnightIsADate: OwnCheck = (incident) =>
  momentTimes(incident).flatMap(({ text, at }): Found[] => {
    const [, day] = midnight.exec(text) ?? [];
    if (day === undefined) return [];
    return [
      {
        ...at,
        message: `"${text}" is exactly midnight, which usually means a day whose time is not known.`,
        allowed: 'the day alone; where it truly was midnight, an exception with its reason',
        write: day,
      },
    ];
  });

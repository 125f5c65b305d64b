import { Temporal } from 'temporal-polyfill';
import { readOtherTime, readingOf } from '../../inexact/other-times.ts';

type Time = { ok: true; text: string } | { ok: false; why: string };

const epoch = /^1\d{9}(?:\d{3})?(?:\.\d+)?$/;

/** A time of an export in the form that a record has; seconds or milliseconds since 1970 count too. */
export function toTime(
  value: string,
  { zone, midnightIsDay = false }: { zone: string | undefined; midnightIsDay?: boolean },
): Time {
  const text = value.trim();
  if (epoch.test(text)) {
    const [whole = ''] = text.split('.');
    const milliseconds = Number(whole) * (whole.length === 10 ? 1000 : 1);
    return {
      ok: true,
      text: Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'second' }),
    };
  }
  const other = readOtherTime(text);
  if (!other) return { ok: false, why: 'is no time that is understood' };
  if (midnightIsDay && /^00:00(?::00)?$/.test(other.clock ?? '') && other.days.length === 1)
    return { ok: true, text: other.days[0] ?? '' };
  const isBare = other.clock !== undefined && other.zone === undefined;
  const reading = readingOf(isBare && zone !== undefined ? `${text} ${zone}` : text);
  if (reading?.isClear) return { ok: true, text: reading.write };
  return {
    ok: false,
    why: reading?.why ?? 'names no zone. write: --zone Europe/London (or the zone that it was)',
  };
}

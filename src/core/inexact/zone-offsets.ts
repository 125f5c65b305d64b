import { Temporal } from 'temporal-polyfill';
import type { ZoneLabel } from './zone-labels.ts';

/** Offsets of a zone in minutes from UTC at the first and last moment of a local day: two on days of a change. */
export function offsetsOn(day: Temporal.PlainDate, zone: string): number[] {
  const start = day.toZonedDateTime(zone);
  const last = day.add({ days: 1 }).toZonedDateTime(zone).subtract({ seconds: 1 });
  return [...new Set([start, last].map(({ offsetNanoseconds }) => offsetNanoseconds / 60e9))];
}

const known = new Map<string, number[]>();

/** All offsets that a zone had in a year, the smallest first. Kept, since reckoning them is slow. */
export function offsetsIn(year: number, zone: string): readonly number[] {
  const key = `${year} ${zone}`;
  const offsets = known.get(key) ?? reckonOffsets(year, zone);
  known.set(key, offsets);
  return offsets;
}

function reckonOffsets(year: number, zone: string): number[] {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const found = months.flatMap((month) => offsetsOn(Temporal.PlainDate.from({ year, month, day: 1 }), zone));
  return [...new Set(found)].sort((a, b) => a - b);
}

/** The offset that a label stands for in a year: the smaller one for standard time, the greater for daylight time. */
export function meantOffset({ zone, season }: ZoneLabel, year: number): number | undefined {
  const offsets = offsetsIn(year, zone);
  return season === 'standard' ? offsets[0] : offsets.at(-1);
}

/** Whether clocks of the label's zone, or of another zone that a text may mean by it, were on it on a day. */
export function isInForce(label: ZoneLabel, day: Temporal.PlainDate, alsoZones: readonly string[]): boolean {
  if (label.season === undefined) return true;
  const meant = meantOffset(label, day.year);
  if (meant === undefined || offsetsOn(day, label.zone).includes(meant)) return true;
  return alsoZones.some((zone) => zone in (label.elsewhere ?? {}) || offsetsOn(day, zone).includes(meant));
}

/** An offset as it is written, such as `+05:30`. */
export function formatOffset(minutes: number): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${part(Math.floor(size / 60))}:${part(size % 60)}`;
}

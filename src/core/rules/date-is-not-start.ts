import { Temporal } from 'temporal-polyfill';
import { boundsOf, earliestOf, latestOf } from '../inexact/instants.ts';
import { parseTime } from '../inexact/time.ts';
import type { OwnCheck } from './rule.ts';

/** The moments that give an incident its day, first one that is known. */
const dating = ['started', 'detected', 'declared'] as const;

export const dateIsNotStart: OwnCheck = ({ date, zone, times }) => {
  const moment = dating.find((name) => times[name].at.known);
  const at = moment ? times[moment].at : undefined;
  const day = parseTime(date, zone);
  if (!moment || !at?.known || !day.ok) return [];
  const isOnDay = latestOf(at) > earliestOf(day.value) && earliestOf(at) < latestOf(day.value);
  if (isOnDay) return [];
  const local = Temporal.Instant.fromEpochMilliseconds(boundsOf(at)[0] ?? 0)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
  return [
    {
      path: ['date'],
      message: `The date is ${date}, but "${moment}" (${at.text}) fell on ${local} in ${zone}.`,
      allowed:
        'the day of "started" in the zone of the record; set "zone" where the world knows it by a local day',
      write: `date: ${local}`,
    },
  ];
};

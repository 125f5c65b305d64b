import type { Incident } from '../incident/incident.ts';
import { parseTime } from '../inexact/time.ts';
import type { FieldPath, Spot } from '../problem.ts';

/** One time as the files write it, with where it stands. */
export interface WrittenTime {
  text: string;
  at: Spot;
}

interface Known {
  known: boolean;
  text?: string;
}

const textAt = (value: Known | undefined, path: FieldPath): WrittenTime[] =>
  value?.known && value.text !== undefined ? [{ text: value.text, at: { path } }] : [];

/** The times of a record's moments and windows of impact: what happened when, as the record itself says. */
export const momentTimes = ({ times, impact }: Incident): WrittenTime[] => [
  ...Object.entries(times).flatMap(([moment, { at }]) => textAt(at, ['times', moment, 'at'])),
  ...impact.flatMap(({ from, to }, index) => [
    ...textAt(from, ['impact', index, 'from']),
    ...textAt(to, ['impact', index, 'to']),
  ]),
];

/** The times in back-ticks in the body: those of the timeline, and any other. */
export const bodyTimes = ({ body }: Incident): WrittenTime[] =>
  body.codes
    .filter(({ value }) => parseTime(value).ok)
    .map(({ value, line, column }) => ({ text: value, at: { line: line + body.firstLine - 1, column } }));

/** Every time that a record itself states; those of claims and of its sources are other people's. */
export const writtenTimes = (incident: Incident): WrittenTime[] => [
  ...momentTimes(incident),
  ...Object.entries(incident.times).flatMap(([moment, { asOf }]) => textAt(asOf, ['times', moment, 'asOf'])),
  ...(['reports', 'figures'] as const).flatMap((field) =>
    (field === 'reports' ? incident.reports.entries : incident.figures).flatMap(({ at, window }, index) => [
      ...textAt(at, [field, index, 'at']),
      ...textAt(window, [field, index, 'window']),
    ]),
  ),
  ...bodyTimes(incident),
];

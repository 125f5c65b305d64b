import { visit } from 'unist-util-visit';
import type { Incident } from '../incident/incident.ts';
import { parseTime } from '../inexact/time.ts';
import { treeOf } from '../markdown/body.ts';
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
export function bodyTimes({ body }: Incident): WrittenTime[] {
  const found: WrittenTime[] = [];
  visit(treeOf(body), 'inlineCode', ({ value, position }) => {
    if (parseTime(value).ok)
      found.push({
        text: value,
        at: {
          line: (position?.start.line ?? 1) + body.firstLine - 1,
          column: position?.start.column ?? 1,
        },
      });
  });
  return found;
}

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

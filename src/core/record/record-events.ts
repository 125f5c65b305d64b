import type { IncidentRecord } from '../../../schemas/record.ts';

/** That a record appeared, or that something in it was corrected afterwards. */
export type RecordEvent =
  | { kind: 'added'; on: string | undefined; record: IncidentRecord }
  | {
      kind: 'corrected';
      on: string;
      record: IncidentRecord;
      what: string;
      /** Which change of its record it is, from 1: later ones do not move it. */
      number: number;
    };

/**
 * The anchor of a change on the page of its incident, to which the front page and feeds link.
 *
 * @param number which change of its record it is, from 1.
 */
export const changeAnchor = (number: number): string => `change-${number}`;

const eventsOf = (record: IncidentRecord): RecordEvent[] => [
  { kind: 'added', on: record.added, record },
  ...record.changes.map(({ on, what }, index): RecordEvent => ({
    kind: 'corrected',
    on,
    record,
    what,
    number: index + 1,
  })),
];

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const numberOf = (event: RecordEvent): number => (event.kind === 'added' ? 0 : event.number);

/** Newest first; what has no day comes last, and of one day the newest incident first. */
const compareEvents = (a: RecordEvent, b: RecordEvent): number =>
  byText(b.on ?? '', a.on ?? '') ||
  byText(b.record.date, a.record.date) ||
  byText(a.record.id, b.record.id) ||
  numberOf(b) - numberOf(a);

/**
 * What was added to a collection and what was corrected in it, newest first, by the days that the records themselves
 * state. A record that does not say when it was added is there too, without a day.
 */
export const recordEvents = (records: readonly IncidentRecord[]): RecordEvent[] =>
  records.flatMap(eventsOf).sort(compareEvents);

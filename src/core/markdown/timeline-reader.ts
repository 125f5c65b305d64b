import { Temporal } from 'temporal-polyfill';
import { readingOf, type Reading } from '../inexact/other-times.ts';
import { zoneLabelOf } from '../inexact/zone-labels.ts';
import { isInForce } from '../inexact/zone-offsets.ts';
import type { Fault } from '../problem.ts';
import { readStart, type TimelineStart } from './timeline-start.ts';

/** Some lines of a body, and the one entry of a timeline that they say. */
export interface FoundEntry {
  /** From the body's first line, which is 0; the last is not among them. */
  from: number;
  to: number;
  /** In our form. */
  write: string;
}

/** A line of a section that says no entry, or none that is sure, and why. */
export interface UnclearLine extends Fault {
  line: number;
}

/** The day that a record names as that of its beginning, and the zone of that day. */
export interface RecordDay {
  date: string | undefined;
  zone: string;
}

const itemForm = 'a time at the beginning of each entry, then what happened';

const dayInZone = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

const minutesOf = (clock: string): number | undefined => {
  const [, hours, minutes] =
    /T(\d{2})(?::(\d{2}))?/.exec(readingOf(`2026-01-15 ${clock} UTC`)?.write ?? '') ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes ?? 0);
};

const shifted = (day: string, by: number): string =>
  Temporal.PlainDate.from(day).add({ days: by }).toString();

const halfADay = 12 * 60;

/** Why a time with its day and zone is not sure. */
function faultOf(said: string, reading: Reading | undefined): Fault {
  if (!reading) return { message: `"${said}" is no time of that day, or names no zone that is known.` };
  const allowed =
    'the letters in force on that day, or an offset such as UTC-5; where several places use the same letters, "zone" in the front matter settles which is meant';
  if (!reading.isClear) return { message: `"${said}" ${reading.why}.`, allowed, write: reading.write };
  return {
    message: `"${said}" says GMT in summer, which many write for the clocks of London: they were on BST.`,
    allowed: 'UTC or BST, whichever was meant',
  };
}

/** Reads the entries of a section one after the other, with what was said above each. */
export class TimelineReader {
  readonly entries: FoundEntry[] = [];
  readonly unclear: UnclearLine[] = [];
  missing: 'zone' | 'day' | undefined;
  #day: string | undefined;
  /** Whether no text names the day, so that it can only follow from that of the record. */
  #isDayOfRecord = true;
  #last: number | undefined;
  #isSaidZoneWrong = false;
  readonly #record: RecordDay;
  readonly #zone: string | undefined;

  /** @param zone that holds for all times that name none. */
  constructor(record: RecordDay, zone: string | undefined) {
    this.#record = record;
    this.#zone = zone;
  }

  startDay(day: string): void {
    this.#day = day;
    this.#isDayOfRecord = false;
    this.#last = undefined;
  }

  /** An entry over some lines, of which `more` follow below its first. */
  add(text: string, [from, to]: [number, number], more: readonly string[] = []): void {
    const start = readStart(text);
    const time = start && this.#timeOf(start, from);
    if (!start) this.giveUp(from, { message: 'This part of the timeline does not begin with a time.' });
    else if (time !== undefined && start.rest === '')
      this.giveUp(from, { message: 'This timeline entry has a time and no text.' });
    else if (time !== undefined)
      this.entries.push({ from, to, write: [`- \`${time}\` ${this.#textOf(start)}`, ...more].join('\n') });
  }

  giveUp(line: number, fault: Fault): void {
    this.unclear.push({ line, allowed: itemForm, ...fault });
  }

  /** The end of a stretch is told in words: an entry has one time. */
  #textOf({ end, zone = this.#zone, rest }: TimelineStart): string {
    return end === undefined ? rest : `Until ${end} ${zone ?? ''}: ${rest}`;
  }

  #timeOf(start: TimelineStart, line: number): string | undefined {
    if (start.day !== undefined) this.startDay(start.day);
    const { clock, end, mark, zone = this.#zone } = start;
    if (clock === undefined) return `${start.day ?? ''}${mark}`;
    if (zone === undefined) {
      this.missing ??= 'zone';
      return undefined;
    }
    const minutes = minutesOf(clock);
    const isBack = minutes !== undefined && this.#goesBack(minutes);
    if (minutes === undefined || isBack) {
      this.giveUp(line, {
        message: `"${clock}" is ${minutes === undefined ? 'no time of day' : 'earlier than the time above it, and nothing says that a day has passed'}.`,
        allowed: 'times in their order; the date, or a heading with the day, where another one begins',
      });
      return undefined;
    }
    const day = this.#dayAt(minutes, `${clock} ${zone}`);
    if (day === undefined) {
      this.missing ??= 'day';
      return undefined;
    }
    const written = `${day} ${clock} ${this.#meantBy(zone, day)}`;
    if (this.#lastsTo(minutes, end)) return this.#checked(written, start, line);
    this.giveUp(line, { message: `The stretch from ${clock} to ${end ?? ''} ends before it begins.` });
    return undefined;
  }

  /** Letters that several zones share mean that of the record, where it is one of them and its clocks were on them. */
  #meantBy(label: string, day: string): string {
    const { zone } = this.#record;
    const meaning = zoneLabelOf(label);
    if (!meaning || ![meaning.zone, ...Object.keys(meaning.elsewhere ?? {})].includes(zone)) return label;
    return isInForce(meaning, Temporal.PlainDate.from(day), []) ? zone : label;
  }

  /** Whether a stretch ends after it has begun: on the same day, or soon after midnight. */
  #lastsTo(from: number, end: string | undefined): boolean {
    const to = end === undefined ? from : minutesOf(end);
    return to !== undefined && (to >= from || from - to >= halfADay);
  }

  #checked(written: string, { zone, mark }: TimelineStart, line: number): string | undefined {
    const reading = readingOf(written);
    if (reading?.isClear && reading.isSame) return `${reading.write}${mark}`;
    const said = written.replace(/^\S+ /, '');
    // A zone that is said once is wrong once.
    if (zone !== undefined || !this.#isSaidZoneWrong) this.giveUp(line, faultOf(said, reading));
    this.#isSaidZoneWrong ||= zone === undefined;
    return undefined;
  }

  /** By how much a clock time is earlier than the one above it. */
  #drop = (minutes: number): number => (this.#last === undefined ? 0 : this.#last - minutes);

  /** Whether a clock time is earlier than the one above it by less than a night. */
  #goesBack(minutes: number): boolean {
    const drop = this.#drop(minutes);
    return drop > 0 && drop < halfADay;
  }

  /**
   * The day of a clock time: the next one where the clock has passed midnight; `undefined` where nobody says it. The day of
   * the record is the only one of all entries, or it says nothing of any.
   */
  #dayAt(minutes: number, time: string): string | undefined {
    const isNextDay = this.#drop(minutes) > 0;
    this.#last = minutes;
    if (this.#isDayOfRecord) return this.#dayOfRecord(time, isNextDay);
    if (isNextDay && this.#day !== undefined) this.#day = shifted(this.#day, 1);
    return this.#day;
  }

  #dayOfRecord(time: string, isNextDay: boolean): string | undefined {
    const { date, zone } = this.#record;
    if (date === undefined || isNextDay || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
    const readings = [-1, 0, 1].flatMap((by) => {
      const local = shifted(date, by);
      const reading = readingOf(`${local} ${time}`);
      return reading?.isClear === true ? [{ local, isThen: dayInZone(reading.write, zone) === date }] : [];
    });
    // A time that is not clear on any day is told of as such.
    const day = readings.length === 0 ? date : readings.find(({ isThen }) => isThen)?.local;
    // The clocks of another zone may show two days while it is one here: then nobody says which comes first.
    if (day === undefined || (this.#day !== undefined && this.#day !== day)) return undefined;
    this.#day = day;
    return day;
  }
}

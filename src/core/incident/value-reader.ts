import type {
  Absent,
  DurationOrAbsent,
  RecordedQuantity,
  RecordedTime,
  TimeOrAbsent,
  WindowOrAbsent,
} from '../../../schemas/record.ts';
import { absences } from '../../../schemas/vocabulary.ts';
import { parseDuration } from '../inexact/duration.ts';
import { parseCount, parseQuantity } from '../inexact/quantity.ts';
import { toRecordedDuration, toRecordedQuantity } from '../inexact/recorded.ts';
import { parseDay, parseTime, parseWindow } from '../inexact/time.ts';
import type { Parsed } from '../inexact/written.ts';
import type { Fault, FieldPath } from '../problem.ts';
import type { RuleId } from '../rule-catalogue.ts';

export type ReportFault = (path: FieldPath, rule: RuleId, fault: Fault) => void;

export const absent = (reason: Absent['reason']): Absent => ({ known: false, reason });

const isAbsence = (text: string): text is Absent['reason'] => Object.hasOwn(absences, text);

const nowhere: RecordedTime = {
  known: true,
  text: '',
  written: [],
  qualifier: 'exact',
  precision: 'second',
  earliest: null,
  latest: null,
};

const unread = (text: string): RecordedQuantity => ({ text, qualifier: 'exact', min: null, max: null });

/** Reads the written values of one record; a value that cannot be read is reported and counts as not recorded. */
export class ValueReader {
  readonly #zone: string;
  readonly #report: ReportFault;

  constructor(zone: string, report: ReportFault) {
    this.#zone = zone;
    this.#report = report;
  }

  #accept<Value>(parsed: Parsed<Value>, path: FieldPath, rule: RuleId): Value | undefined {
    if (parsed.ok) return parsed.value;
    this.#report(path, rule, parsed.fault);
    return undefined;
  }

  time(text: string, path: FieldPath): RecordedTime {
    return this.#accept(parseTime(text, this.#zone), path, 'bad-time') ?? nowhere;
  }

  timeOrAbsent(text: string | undefined, path: FieldPath): TimeOrAbsent {
    if (text === undefined) return absent('not-recorded');
    if (isAbsence(text)) return absent(text);
    return this.#accept(parseTime(text, this.#zone), path, 'bad-time') ?? absent('not-recorded');
  }

  windowOrAbsent(text: string | undefined, path: FieldPath): WindowOrAbsent {
    if (text === undefined) return absent('not-recorded');
    if (isAbsence(text)) return absent(text);
    return this.#accept(parseWindow(text, this.#zone), path, 'bad-time') ?? absent('not-recorded');
  }

  day(text: string, path: FieldPath): string {
    return this.#accept(parseDay(text), path, 'bad-day') ?? text;
  }

  durationOrAbsent(text: string | undefined, path: FieldPath): DurationOrAbsent {
    if (text === undefined) return absent('not-recorded');
    if (isAbsence(text)) return absent(text);
    const duration = this.#accept(parseDuration(text), path, 'bad-duration');
    return duration ? toRecordedDuration(duration, duration.qualifier) : absent('not-recorded');
  }

  count(text: string, path: FieldPath): RecordedQuantity {
    const count = this.#accept(parseCount(text), path, 'bad-count');
    return count ? toRecordedQuantity(count) : unread(text);
  }

  quantity(text: string, path: FieldPath): RecordedQuantity {
    const quantity = this.#accept(parseQuantity(text), path, 'bad-number');
    return quantity ? toRecordedQuantity(quantity) : unread(text);
  }
}

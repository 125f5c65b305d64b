import type {
  Absent,
  CauseWord,
  Claim,
  Figure,
  Impact,
  IncidentRecord,
  Moment,
  RecordedDuration,
  RecordedQuantity,
  RecordedTime,
  Report,
  Source,
  WindowOrAbsent,
} from '../../schemas/record.ts';
import { parseDuration } from '../../src/core/inexact/duration.ts';
import { parseQuantity } from '../../src/core/inexact/quantity.ts';
import { toRecordedDuration, toRecordedQuantity } from '../../src/core/inexact/recorded.ts';
import { parseTime, parseWindow } from '../../src/core/inexact/time.ts';
import type { Parsed } from '../../src/core/inexact/written.ts';
import { deriveDuration } from '../../src/core/incident/derive.ts';

/** Complete, valid parts of the public record. Each takes what a test wants otherwise, and nothing else. */

function valueOf<Value>(read: Parsed<Value>): Value {
  if (!read.ok) throw new Error(read.fault.message);
  return read.value;
}

export const absent = (reason: Absent['reason'] = 'not-recorded'): Absent => ({ known: false, reason });

/** A time as a file would write it, such as `2024-09-18T04:00Z~`. */
export const time = (text: string, zone?: string): RecordedTime => valueOf(parseTime(text, zone));

export const quantity = (text: string): RecordedQuantity => toRecordedQuantity(valueOf(parseQuantity(text)));

/** A length as a file would write it, such as `PT7H11M`. */
export function duration(text: string): RecordedDuration {
  const read = valueOf(parseDuration(text));
  return toRecordedDuration(read, read.qualifier);
}

export const timeWindow = (text: string): WindowOrAbsent => valueOf(parseWindow(text));

export const moment = (text?: string, more: Partial<Moment> = {}): Moment => ({
  at: text === undefined ? absent() : time(text),
  sources: text === undefined ? [] : ['report'],
  ...more,
});

/** A word of a cause that is no word of the vocabulary, unless a test wants it to be. */
export const causeWord = (is: string, changes: Partial<CauseWord> = {}): CauseWord => ({
  is,
  label: is,
  phrase: is,
  status: 'stated',
  sources: ['report'],
  ...changes,
});

type Times = IncidentRecord['times'];

/** All moments, known where a test names them. */
export function times(known: Partial<Record<keyof Times, string | Moment>>): Times {
  const read = (name: keyof Times): Moment => {
    const written = known[name];
    return typeof written === 'object' ? written : moment(written);
  };
  return {
    started: read('started'),
    detected: read('detected'),
    declared: read('declared'),
    mitigated: read('mitigated'),
    restoring: read('restoring'),
    ended: read('ended'),
    resolved: read('resolved'),
  };
}

export const report = (changes: Partial<Report> = {}): Report => ({
  count: quantity('86000'),
  kind: 'peak',
  at: time('2024-09-18T07:00Z'),
  window: absent('not-applicable'),
  services: ['cloud'],
  places: ['US'],
  counter: { id: 'meter', name: 'Outage Meter' },
  status: 'adopted',
  sources: ['report'],
  ...changes,
});

export const figure = (changes: Partial<Figure> = {}): Figure => ({
  measure: 'revenue-lost',
  label: 'Revenue lost',
  value: quantity('1500000'),
  unit: 'USD',
  at: absent('not-applicable'),
  window: timeWindow('2024-09-18'),
  services: ['cloud'],
  places: ['world'],
  status: 'adopted',
  sources: ['report'],
  ...changes,
});

/** A window in which Acme Cloud gave errors. */
export const impactEntry = (changes: Partial<Impact> = {}): Impact => ({
  services: ['cloud'],
  downstream: [],
  effect: 'errors',
  from: time('2024-09-18T04:00Z'),
  to: time('2024-09-18T11:00Z'),
  places: [],
  regions: [],
  tail: false,
  status: 'stated',
  sources: ['report'],
  ...changes,
});

export const claim = (changes: Partial<Claim> = {}): Claim => ({
  about: 'field',
  field: 'times.started',
  printed: 'since about 5 am',
  values: ['2024-09-18T05:00Z~'],
  status: 'mistaken',
  why: 'The first complaint came earlier.',
  against: ['report'],
  sources: ['paper'],
  services: [],
  places: [],
  ...changes,
});

export const source = (changes: Partial<Source> = {}): Source => ({
  id: 'report',
  number: 1,
  kind: 'operator-postmortem',
  title: 'What happened on 18 September',
  publisher: 'Acme',
  access: 'address',
  url: 'https://acme.example/report',
  readIn: [],
  ...changes,
});

const named = (id: string, name: string): IncidentRecord['services'][number] => ({
  id,
  name,
  nameThen: name,
});

/** An outage of seven hours with everything a record must have; its lengths follow from its times and windows. */
export function record(changes: Partial<IncidentRecord> = {}): IncidentRecord {
  const timesOf = changes.times ?? times({ started: '2024-09-18T04:00Z', ended: '2024-09-18T11:00Z' });
  const impact = changes.impact ?? [];
  return {
    id: '2024-09-18-acme-cloud',
    title: 'Acme Cloud cannot change anything for seven hours',
    summary: 'A certificate expired.',
    isShort: false,
    date: '2024-09-18',
    zone: 'UTC',
    organizations: [named('acme', 'Acme')],
    services: [named('cloud', 'Acme Cloud')],
    downstream: [],
    mentioned: [],
    kind: ['outage'],
    cause: {
      text: 'A certificate expired.',
      trigger: [causeWord('limit-or-expiry', { label: 'Limit or expiry', phrase: 'a limit or expiry' })],
      mechanisms: [],
      layers: [],
      conditions: [],
      ruledOut: [],
    },
    response: { detectedBy: [], actions: [], factors: [] },
    followUps: { absence: 'not-recorded', entries: [] },
    times: timesOf,
    duration: { ...deriveDuration(timesOf, impact), stated: absent(), statedSources: [] },
    impact,
    reports: { absence: 'not-recorded', entries: [] },
    figures: [],
    claims: [],
    timeline: [],
    sources: [
      source(),
      source({
        id: 'paper',
        number: 2,
        kind: 'press',
        title: 'A day without shops',
        publisher: 'The Daily Example',
      }),
    ],
    related: [],
    changes: [],
    review: 'reviewed',
    writtenBy: 'person',
    extra: {},
    ...changes,
  };
}

/** A record with these counts of reports. */
export const withReports = (...entries: Report[]): IncidentRecord =>
  record({ reports: entries.length === 0 ? { absence: 'unknown', entries } : { entries } });

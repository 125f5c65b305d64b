import { readDate } from '../inexact/written-dates.ts';
import { zoneForm } from './said-zone.ts';

/** The time with which a text begins, as it is written, and what it says then. */
export interface TimelineStart {
  /** As `2026-02-03`; `undefined` where the text gives a clock time alone. */
  day: string | undefined;
  /** `undefined` where the text gives a day alone. */
  clock: string | undefined;
  /** The clock time to which it lasted. */
  end: string | undefined;
  zone: string | undefined;
  /** `~` where the text says about. */
  mark: string;
  rest: string;
}

const clockForm = String.raw`(?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?[aApP]\.?[mM]\b\.?)?|\d{1,2} ?[aApP]\.?[mM]\b\.?)`;
const clock = new RegExp(String.raw`^(?:T|,? at |[ ,]{1,3}|[ ]?[-–—][ ])?(${clockForm})`);
const until = new RegExp(String.raw`^ ?(?:[-–—]|to|until|till) ?(${clockForm})`);
const zone = new RegExp(String.raw`^ ?([([]?)(${zoneForm})([)\]]?)(?![\p{L}\d])`, 'u');
const about = /^(?:~|≈|c\.|ca\.?|circa|approx\.?|approximately|about|around) ?(?=\d)/i;
const separator = /^(?:[ \t]{0,3}(?:[-–—:|,]|->|→)(?=[ \t]|$)){1,2}|^:/;

const closing: Readonly<Record<string, string>> = { '[': ']', '(': ')' };

/** The marks that close what some marks have opened. */
const closingOf = (marks: string): string =>
  Array.from(marks, (mark) => closing[mark] ?? mark)
    .reverse()
    .join('');

/** Takes the marks around a time off what follows it; `undefined` where they belong to more than the time. */
function withoutMarks(marks: string, text: string): string | undefined {
  const close = closingOf(marks);
  const [, colon = '', after = ''] = /^(:?)(.*)$/s.exec(text) ?? [];
  if (text.startsWith(close)) {
    const rest = text.slice(close.length);
    // What follows in round or square brackets makes a link of it.
    return close.endsWith(']') && /^[([]/.test(rest) ? undefined : rest;
  }
  if (colon !== '' && after.startsWith(close)) return after.slice(close.length);
  // Words that are stressed together with their time stay stressed.
  return /^[*_]+$/.test(marks) && text.includes(close) ? ` ${marks}${text.trimStart()}` : undefined;
}

/** Two times with a hyphen between, of which the second may be an offset: nobody can tell `07:10-08:00`. */
const mayBeOffset = (text: string): boolean => /^-(?:0\d|1[0-2]):(?:00|30)(?![\d:])/.test(text);

interface Taken {
  clock: string;
  end: string | undefined;
  zone: string | undefined;
  left: string;
}

/** The clock time, the end of its stretch and the zone at the beginning of a text. */
function takeClock(text: string, isAfterDay: boolean): Taken | undefined {
  const found = clock.exec(text);
  if (!found) return undefined;
  const at = found[1] ?? '';
  let left = text.slice(found[0].length);
  const isOffset = isAfterDay && mayBeOffset(left) && (text.startsWith('T') || at.length > 'hh:mm'.length);
  const takeZone = (): string | undefined => {
    if (/^-\d{1,2}:\d{2}/.test(left) && !isOffset) return undefined;
    const [whole, open = '', name, close = ''] = zone.exec(left) ?? [];
    if (whole === undefined || open.length !== close.length) return undefined;
    // What goes on like a clock time, as in "12:26-12:??", is the end of a stretch that nobody knows.
    if (/^[+-]\d{1,2}$/.test(name ?? '') && /^:\S/.test(left.slice(whole.length))) return undefined;
    left = left.slice(whole.length);
    return name;
  };
  const first = takeZone();
  const [whole, end] = until.exec(left) ?? [];
  if (whole !== undefined && !isOffset) left = left.slice(whole.length);
  const last = end === undefined ? undefined : takeZone();
  if (first !== undefined && last !== undefined && first !== last) return undefined;
  return { clock: at, end: isOffset ? undefined : end, zone: last ?? first, left };
}

/** Reads the time with which an entry begins; `undefined` for a text that begins with none, or with half of one. */
export function readStart(text: string): TimelineStart | undefined {
  const marks = /^[*_`[(]{0,3}/.exec(text)?.[0] ?? '';
  const unmarked = text.slice(marks.length);
  const [approximate = ''] = about.exec(unmarked) ?? [];
  const written = unmarked.slice(approximate.length);
  const date = readDate(written);
  if (date && date.days.length !== 1) return undefined;
  const taken = takeClock(date ? date.rest : written, date !== undefined);
  if (!date && !taken) return undefined;
  const rest = withoutMarks(marks, taken?.left ?? date?.rest ?? '');
  if (rest === undefined || !/^(?:$|[\s:,*_–—|→-])/.test(rest)) return undefined;
  return {
    day: date?.days[0],
    clock: taken?.clock,
    end: taken?.end,
    zone: taken?.zone,
    mark: approximate === '' ? '' : '~',
    rest: rest.replace(separator, '').trim(),
  };
}

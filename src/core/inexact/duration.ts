import { durationPattern } from '../../../schemas/patterns.ts';
import { durationUnits, secondsIn, type DurationUnit, type InexactDuration } from './duration-units.ts';
import { parseIsoDuration } from './iso-duration.ts';
import { faulty, inOtherForm, parsed, splitWritten, type Parsed, type Qualifier } from './written.ts';

export interface WrittenDuration extends InexactDuration {
  text: string;
  qualifier: Qualifier;
}

const durationForms =
  'an ISO 8601 duration: "P", days, then "T", hours, minutes, for example PT7H11M, PT45M or P3D; then "~", "+" or "-"; or A..B';

// Months and years appear only in very long affairs, where the mean length is finer than anything known.
const secondsPerYear = 31_556_952;
const secondsPerMonth = secondsPerYear / 12;

/** Share by which `~` widens a duration or a count, either way. */
export const aboutShare = 0.1;

function readIso(text: string): { seconds: number; width: number; unit: DurationUnit } {
  const d = parseIsoDuration(text);
  if (!d) throw new Error(`The pattern of durations lets "${text}" through.`);
  const seconds =
    d.years * secondsPerYear +
    d.months * secondsPerMonth +
    (d.weeks * 7 + d.days) * secondsIn.day +
    d.hours * secondsIn.hour +
    d.minutes * secondsIn.minute +
    d.seconds;
  if (text.endsWith('S')) return { seconds, width: 1, unit: 'second' };
  if (text.includes('T')) {
    const unit = text.endsWith('M') ? 'minute' : 'hour';
    return { seconds, width: secondsIn[unit], unit };
  }
  const width = { D: secondsIn.day, W: 7 * secondsIn.day, M: secondsPerMonth, Y: secondsPerYear }[
    text.slice(-1)
  ];
  return { seconds, width: width ?? secondsIn.day, unit: 'day' };
}

/**
 * Reads one inexact duration. The smallest unit written is the precision: `PT2H` is 1 h 30 min to 2 h 30 min.
 *
 * @example parseDuration('PT5H..PT7H')
 */
export function parseDuration(text: string): Parsed<WrittenDuration> {
  if (!durationPattern.test(text)) return explainDuration(text);
  const { parts, qualifier } = splitWritten(text);
  if (/\d{10}/.test(text)) return faulty(`"${text}" is longer than any outage.`, durationForms);
  const a = readIso(parts[0]);
  const b = parts[1] === undefined ? a : readIso(parts[1]);
  if (a.seconds > b.seconds)
    return faulty(
      `"${text}" runs backwards: the first is longer than the second.`,
      durationForms,
      `${parts[1] ?? ''}..${parts[0]}`,
    );
  const slack = (x: { seconds: number; width: number }): number =>
    qualifier === 'about' ? Math.max(x.width / 2, x.seconds * aboutShare) : x.width / 2;
  const unbounded = qualifier === 'at-least';
  return parsed({
    text,
    qualifier,
    min: qualifier === 'at-most' ? 0 : Math.max(0, a.seconds - slack(a)),
    max: unbounded ? undefined : b.seconds + slack(b),
    nominalMin: qualifier === 'at-most' ? 0 : a.seconds,
    nominalMax: unbounded ? undefined : b.seconds,
    unit: durationUnits.indexOf(a.unit) > durationUnits.indexOf(b.unit) ? a.unit : b.unit,
  });
}

const inWords = new RegExp(
  [
    String.raw`^(?:(\d+) ?d(?:ays?)?)?`,
    String.raw`(?:(\d+) ?h(?:(?:ou)?rs?)?)?`,
    String.raw`(?:(\d+) ?m(?:in(?:ute)?s?)?)?`,
    String.raw`(?:(\d+) ?s(?:ec(?:ond)?s?)?)?([~+-]?)$`,
  ].join('(?:, ?and |,? and |, ?| )?'),
  'i',
);

/** Days, hours, minutes and seconds in words or letters, and ISO 8601 in lower case; `undefined` for all else. */
function isoOf(text: string): string | undefined {
  const upper = text.trim().toUpperCase();
  if (durationPattern.test(upper)) return upper;
  const [, days, hours, minutes, seconds, mark = ''] = inWords.exec(text.trim()) ?? [];
  const part = (digits: string | undefined, unit: string): string => (digits ? `${digits}${unit}` : '');
  const clock = part(hours, 'H') + part(minutes, 'M') + part(seconds, 'S');
  const iso = `P${part(days, 'D')}${clock === '' ? '' : `T${clock}`}`;
  return iso === 'P' ? undefined : `${iso}${mark}`;
}

function explainDuration(text: string): Parsed<WrittenDuration> {
  const iso = isoOf(text);
  if (iso === undefined) return faulty(`"${text}" is not a duration.`, durationForms);
  return inOtherForm(text, {
    message: `"${text}" is a clear duration in another form.`,
    allowed: durationForms,
    write: iso,
  });
}

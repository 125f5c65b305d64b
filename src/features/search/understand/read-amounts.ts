import type { ReportKind } from '../../../../schemas/vocabulary.ts';
import { secondsIn } from '../../../core/inexact/duration-units.ts';
import type { Range } from '../state/ranges.ts';
import type { Reader } from './part.ts';

const numberWords: Readonly<Record<string, number>> = {
  ...{
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  },
  ...{ twelve: 12, half: 0.5 },
};
const number = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,3})?|half an?|${Object.keys(numberWords).join('|')})`;

const readNumber = (text: string): number =>
  numberWords[text.split(' ')[0] ?? ''] ?? Number(text.replaceAll(',', ''));

const moreWords = [
  ...[
    'longer than',
    'more than',
    'greater than',
    'over',
    'above',
    'at least',
    'exceeding',
    'beyond',
    '>=',
    '>',
  ],
];
const lessWords = [
  ...['shorter than', 'less than', 'fewer than', 'under', 'below', 'at most', 'up to', 'within', '<=', '<'],
];
const side = `(?<side>${[...moreWords, ...lessWords].join('|')})`;
const begin = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';

/** A range with the number as one of its ends. */
const rangeOf = (said: string, value: number): Range =>
  moreWords.includes(said) ? { min: value } : { max: value };

/** Lengths of time by the names that people give them, in seconds. */
const units: Readonly<Record<string, number>> = {
  ...{ seconds: 1, second: 1, secs: 1, sec: 1 },
  ...{ minutes: secondsIn.minute, minute: secondsIn.minute, mins: secondsIn.minute, min: secondsIn.minute },
  ...{
    hours: secondsIn.hour,
    hour: secondsIn.hour,
    hrs: secondsIn.hour,
    hr: secondsIn.hour,
    h: secondsIn.hour,
  },
  ...{ days: secondsIn.day, day: secondsIn.day, d: secondsIn.day },
  ...{ weeks: 7 * secondsIn.day, week: 7 * secondsIn.day },
  ...{ months: 30 * secondsIn.day, month: 30 * secondsIn.day },
};
const unit = `(?:${Object.keys(units).join('|')})`;
const readUnit = (text: string): number => units[text] ?? secondsIn.hour;

const lasting = '(?:(?:that |which )?(?:lasting|lasted|took|taking|for|down)\\s+)?';

const counts: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  millions: 1e6,
};

/** How long and how many: "longer than 24 hours", "over 1 million reports". */
export const amountReaders: readonly Reader[] = [
  {
    pattern: new RegExp(
      `${begin}${lasting}between\\s+(?<first>${number})(?:\\s*(?<firstUnit>${unit}))?\\s+and\\s+(?<last>${number})\\s*(?<lastUnit>${unit})${end}`,
      'gu',
    ),
    read: ({ groups: { first = '', firstUnit, last = '', lastUnit = '' } = {} }) => {
      const ends = [
        readNumber(first) * readUnit(firstUnit ?? lastUnit),
        readNumber(last) * readUnit(lastUnit),
      ].map(Math.round);
      const duration = { min: Math.min(...ends), max: Math.max(...ends) };
      return { narrow: (state) => ({ ...state, duration }), words: '' };
    },
  },
  {
    pattern: new RegExp(
      `${begin}${lasting}${side}\\s*(?<count>${number})\\s*(?<unit>${unit})(?:\\s+long)?${end}`,
      'gu',
    ),
    read: ({ groups: { side: said = '', count = '', unit: name = '' } = {} }) => {
      const duration = rangeOf(said, Math.round(readNumber(count) * readUnit(name)));
      return { narrow: (state) => ({ ...state, duration }), words: '' };
    },
  },
  {
    pattern: new RegExp(
      `${begin}(?:with\\s+)?${side}\\s*(?<count>${number})(?:\\s*(?<times>${Object.keys(counts).join('|')}))?\\s+(?<kind>peak\\s+)?(?:(?:user|problem|downdetector)\\s+)?reports?(?<peak>\\s+(?:at (?:the |its )?peak|at once))?${end}`,
      'gu',
    ),
    read: ({ groups: { side: said = '', count = '', times, kind: before, peak } = {} }) => {
      const range = rangeOf(said, Math.round(readNumber(count) * (counts[times ?? ''] ?? 1)));
      const kind: ReportKind = before === undefined && peak === undefined ? 'cumulative' : 'peak';
      return { narrow: (state) => ({ ...state, reports: { kind, ...range } }), words: '' };
    },
  },
];

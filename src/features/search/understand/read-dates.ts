import { monthNames, monthNumber, shortMonth } from '../../../core/inexact/months.ts';
import type { Range } from '../state/ranges.ts';
import type { Meaning, Reader } from './part.ts';

const month = `(?:${[...monthNames, ...monthNames.map(shortMonth), 'Sept'].join('|').toLowerCase()})\\.?`;
const year = '(?:19[89]|20\\d)\\d';
const day = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
/** What is neither within a word nor within an id, a version or a path. */
const from = '(?<![\\p{L}\\p{N}._/:-])(?:(?:in|on|of|from|during|since|the)\\s+)*';
const to = '(?![\\p{L}\\p{N}_/:-]|\\.\\d)';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A day or a month as records are dated; `undefined` for a day that there is not. */
function dated(yearText: string, monthText: number, dayText?: number): Meaning | undefined {
  const date = [yearText, twoDigits(monthText), ...(dayText === undefined ? [] : [twoDigits(dayText)])].join(
    '-',
  );
  const last = new Date(Date.UTC(Number(yearText), monthText, 0)).getUTCDate();
  if (monthText < 1 || monthText > 12 || (dayText !== undefined && (dayText < 1 || dayText > last)))
    return undefined;
  return { narrow: (state) => ({ ...state, on: date }), words: '' };
}

const monthOf = (text: string): number => monthNumber(text.replace('.', ''));

/** Years that are asked for within those that a filter asks for already. */
const years = (asked: Range): Meaning => ({ narrow: (state) => ({ ...state, year: asked }), words: '' });

const pattern = (text: string): RegExp => new RegExp(from + text + to, 'gu');

/** Days, months and years in the forms in which they are clear. */
export const dateReaders: readonly Reader[] = [
  {
    pattern: pattern(`(?<year>${year})-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?`),
    read: ({ groups: { year: y = '', month: m, day: d } = {} }) =>
      dated(y, Number(m), d === undefined ? undefined : Number(d)),
  },
  {
    pattern: pattern(`(?<day>${day})\\s+(?:of\\s+)?(?<month>${month}),?\\s+(?<year>${year})`),
    read: ({ groups: { year: y = '', month: m = '', day: d = '' } = {} }) =>
      dated(y, monthOf(m), parseInt(d)),
  },
  {
    pattern: pattern(`(?<month>${month})\\s+(?<day>${day}),?\\s+(?<year>${year})`),
    read: ({ groups: { year: y = '', month: m = '', day: d = '' } = {} }) =>
      dated(y, monthOf(m), parseInt(d)),
  },
  {
    pattern: pattern(`(?<month>${month}),?\\s+(?<year>${year})`),
    read: ({ groups: { year: y = '', month: m = '' } = {} }) => dated(y, monthOf(m)),
  },
  {
    pattern: pattern(`(?:between\\s+)?(?<first>${year})\\s*(?:-|–|to|and|until)\\s*(?<last>${year})`),
    read: ({ groups: { first = '', last = '' } = {} }) => {
      const ends = [Number(first), Number(last)];
      return years({ min: Math.min(...ends), max: Math.max(...ends) });
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<side>since|after|before|until|up to)\\s+(?<year>${year})${to}`,
      'gu',
    ),
    read: ({ groups: { side = '', year: y = '' } = {} }) => {
      const named = Number(y);
      if (side === 'since') return years({ min: named });
      if (side === 'after') return years({ min: named + 1 });
      return years({ max: side === 'before' ? named - 1 : named });
    },
  },
  {
    pattern: pattern(`(?<year>${year})`),
    read: ({ groups: { year: y = '' } = {} }) => years({ min: Number(y), max: Number(y) }),
  },
];

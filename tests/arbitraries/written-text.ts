import fc from 'fast-check';
import { anyCharacter } from './any-character.ts';

/** Texts for tests: anything at all, and texts that look much like values of the grammar. */

const digits = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789'.split('')), { minLength: length, maxLength: length })
    .map((list) => list.join(''));

const day = fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-'));
const clock = fc.oneof(
  digits(2),
  fc.tuple(digits(2), digits(2)).map((parts) => parts.join(':')),
  fc.tuple(digits(2), digits(2), digits(2)).map((parts) => parts.join(':')),
);
const offset = fc.oneof(
  fc.constant('Z'),
  fc.constant(''),
  fc.tuple(fc.constantFrom('+', '-'), digits(2), digits(2)).map(([sign, h, m]) => `${sign}${h}:${m}`),
);
const time = fc.oneof(
  digits(4),
  day.map((text) => text.slice(0, 7)),
  day,
  fc.tuple(day, fc.constantFrom('T', ' '), clock, offset).map((parts) => parts.join('')),
);
const number = fc.oneof(fc.nat({ max: 99 }).map(String), fc.integer({ min: 1, max: 40 }).chain(digits));
const duration = fc
  .tuple(fc.option(number), fc.option(number), fc.option(number), fc.option(number), fc.option(number))
  .map(([years, days, hours, minutes, seconds]) => {
    const part = (value: string | null, unit: string): string => (value === null ? '' : `${value}${unit}`);
    const clockPart = part(hours, 'H') + part(minutes, 'M') + part(seconds, 'S');
    return `P${part(years, 'Y')}${part(days, 'D')}${clockPart === '' ? '' : `T${clockPart}`}`;
  });
const value = fc.oneof(time, duration, number);

export const writtenText = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'0123456789-:TZPDHMS+~./ ,'.split('')), maxLength: 30 }),
  value,
  fc.tuple(value, fc.constantFrom('~', '+', '-', '?')).map((parts) => parts.join('')),
  fc.tuple(value, fc.constantFrom('..', '/', '...'), value).map((parts) => parts.join('')),
);

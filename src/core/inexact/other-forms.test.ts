import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDuration } from './duration.ts';
import { parseCount, parseQuantity } from './quantity.ts';
import { parseDay, parseTime, parseWindow } from './time.ts';
import type { Parsed } from './written.ts';
import { writtenText } from '../../../tests/arbitraries/written-text.ts';
import { runs } from '../../../tests/setup/runs.ts';

/** What a program may write for a text without asking anybody. */
const same = (parsed: Parsed<unknown>): string | undefined =>
  parsed.ok || parsed.fault.replaces === undefined ? undefined : parsed.fault.write;

describe('a duration in another form', () => {
  it.each([
    ['7h 11m', 'PT7H11M'],
    ['7 h 11 min', 'PT7H11M'],
    ['7h11m', 'PT7H11M'],
    ['7 hours, 11 minutes', 'PT7H11M'],
    ['7 hours and 11 minutes', 'PT7H11M'],
    ['2 hours', 'PT2H'],
    ['1 hour', 'PT1H'],
    ['2 hrs', 'PT2H'],
    ['45 mins', 'PT45M'],
    ['90 MIN', 'PT90M'],
    ['3 days', 'P3D'],
    ['1d 2h', 'P1DT2H'],
    ['30 seconds', 'PT30S'],
    ['2h~', 'PT2H~'],
    ['pt7h11m', 'PT7H11M'],
  ])('%s is the same as %s', (text, iso) => {
    expect(same(parseDuration(text))).toBe(iso);
    expect(parseDuration(iso).ok).toBe(true);
  });

  it.each([
    '',
    ' ',
    ',',
    '7:11',
    'about 2 hours',
    '2-3 hours',
    '1.5 hours',
    '2 weeks',
    '11m 7h',
    '2 h 3',
    'h',
  ])('%j is not clear enough', (text) => {
    expect(same(parseDuration(text))).toBeUndefined();
  });
});

describe('a number with separators', () => {
  it.each([
    ['10,600,000', '10600000'],
    ['4,200', '4200'],
    ['10 600 000~', '10600000~'],
    ["1'200+", '1200+'],
    ['10_600_000', '10600000'],
  ])('%s is the same count as %s', (text, plain) => {
    expect(same(parseCount(text))).toBe(plain);
  });

  it.each(['1,2345', '0,123', '10,600.000', '10,600 000', '1,200..1,300', '10.6 million', '4.200', '1,20'])(
    '%j is not clear enough for a count',
    (text) => {
      expect(same(parseCount(text))).toBeUndefined();
    },
  );

  it('is the same quantity only where no comma can be a decimal one', () => {
    expect(same(parseQuantity('-1,500,000'))).toBe('-1500000');
    expect(same(parseQuantity('1,500.5'))).toBe('1500.5');
    expect(same(parseQuantity('1,500'))).toBeUndefined();
  });
});

describe('a time in another form', () => {
  it.each([
    ['2021-10-04 15:39 UTC', '2021-10-04T15:39Z'],
    ['2021-10-04 15:39Z', '2021-10-04T15:39Z'],
    ['2021-10-04T15:39+0000', '2021-10-04T15:39+00:00'],
    ['2021-10-04T15:39z', '2021-10-04T15:39Z'],
    ['2021-10-04t15:39Z', '2021-10-04T15:39Z'],
    ['2021-10-04T15:39 UTC', '2021-10-04T15:39Z'],
    ['2021-10-04 9:05:07 +0200~', '2021-10-04T09:05:07+02:00~'],
    ['2021-10-04 15:39 UTC..2021-10-04T16:00Z', '2021-10-04T15:39Z..2021-10-04T16:00Z'],
    ['2026-02-03T08:10:00.000Z', '2026-02-03T08:10:00Z'],
    ['2026-02-03T10:40:00.120+01:00', '2026-02-03T10:40:00+01:00'],
    ['2026-02-03 08:10 +01:00', '2026-02-03T08:10+01:00'],
    ['2026-02-03 08:10 UTC+1', '2026-02-03T08:10+01:00'],
    ['2021-10-04 3:39 PM UTC', '2021-10-04T15:39Z'],
    ['2026-02-03 12:05 a.m. UTC', '2026-02-03T00:05Z'],
    ['2026-02-03 8 AM UTC', '2026-02-03T08Z'],
    ['2026-02-03 08:10 US/Pacific', '2026-02-03T08:10-08:00'],
    ['2026-07-03 08:10 Europe/Berlin', '2026-07-03T08:10+02:00'],
    ['2026-07-03 08:10 (PDT)', '2026-07-03T08:10-07:00'],
    ['2026-02-03 08:10 GMT', '2026-02-03T08:10Z'],
    ['Tue, 03 Feb 2026 08:10:00 GMT', '2026-02-03T08:10:00Z'],
    ['3 February 2026 at 8:10am UTC', '2026-02-03T08:10Z'],
    ['2026/02/03 08:10 UTC', '2026-02-03T08:10Z'],
    ['2026/02/03', '2026-02-03'],
    ['3 Feb 2026~', '2026-02-03~'],
  ])('%s is the same as %s', (text, iso) => {
    expect(same(parseTime(text))).toBe(iso);
    expect(parseTime(iso).ok).toBe(true);
  });

  it.each([
    '2021-10-04 15:39',
    '2021-10-04 15:39 EST',
    '2021-10-04 15:39 BST',
    '2026-02-03 15:39 PST',
    '2026-03-29 02:30 Europe/Berlin',
    '2026-10-25 02:30 Europe/Berlin',
    '2026-02-03 13:10 PM UTC',
    '2026-02-03 08 UTC',
    '03/02/2026 08:10 UTC',
    '2026-02-03 08:10 Europe/Nowhere',
    '2026-02-03 08:10 XYZ',
    '2021-07-04 15:39 GMT',
    '2021-02-30 15:39 UTC',
    '2021-10-04 25:39 UTC',
    '04.10.2021 15:39 UTC',
    '2021-10-04 15:39 UTC..2021-10-04 16:00',
    '2021-10-04 15:39 UTC..2021-10-04 16:00 UTC..2021-10-04 17:00 UTC',
  ])('%s is not clear enough', (text) => {
    expect(same(parseTime(text))).toBeUndefined();
  });

  it('is fixed at both ends of a window, or not at all', () => {
    expect(same(parseWindow('2021-10-04 15:39 UTC/2021-10-04T16:00z'))).toBe(
      '2021-10-04T15:39Z/2021-10-04T16:00Z',
    );
    expect(same(parseWindow('2021-10-04 15:39 UTC/2021-10-04'))).toBe('2021-10-04T15:39Z/2021-10-04');
    expect(same(parseWindow('2021-10-04 15:39 UTC/2021-10-04 16:00'))).toBeUndefined();
    expect(same(parseWindow('2021-10-04 15:39 UTC/later'))).toBeUndefined();
  });
});

describe('a day in another form', () => {
  it.each([
    ['2026/02/03', '2026-02-03'],
    ['2026.2.3', '2026-02-03'],
    ['2026-2-3', '2026-02-03'],
    ['3 Feb 2026', '2026-02-03'],
    ['3rd February 2026', '2026-02-03'],
    ['Feb 3, 2026', '2026-02-03'],
    ['25/02/2026', '2026-02-25'],
  ])('%s is the same as %s', (text, iso) => {
    expect(same(parseDay(text))).toBe(iso);
  });

  it.each(['03/02/2026', '2026/02/30', '2026-02-03T08:10Z', 'Maybe 3, 2026', '3 Feb', '2026-02'])(
    '%s is not clear enough',
    (text) => {
      expect(same(parseDay(text))).toBeUndefined();
    },
  );
});

describe('what a program may write', () => {
  it('has the right form, whatever the text', () => {
    const readers = [parseTime, parseWindow, parseDay, parseDuration, parseCount, parseQuantity] as const;
    fc.assert(
      fc.property(fc.oneof(writtenText, fc.stringMatching(/^[\d ,hms_.~+-]{1,12}$/)), (text) => {
        for (const read of readers) {
          const write = same(read(text));
          if (write === undefined) continue;
          expect(write).not.toBe(text);
          expect(same(read(write))).toBeUndefined();
        }
      }),
      { numRuns: runs(3000) },
    );
  });
});

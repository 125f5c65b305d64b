import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duration, record, times } from '../../../tests/builders/record.ts';
import { formatDuration, formatSeconds, middleOf } from './duration.ts';

describe('a number of seconds', () => {
  it.each([
    [0, '0 s'],
    [43, '43 s'],
    [60, '1 min'],
    [3_540, '59 min'],
    [3_599, '1 h'],
    [25_560, '7 h 6 min'],
    [7_200, '2 h'],
    [172_800, '2 days'],
    [180_000, '2 days 2 h'],
  ])('%i is %s', (seconds, words) => {
    expect(formatSeconds(seconds)).toBe(words);
  });

  it('never has sixty minutes or twenty-four hours left over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000_000 }), (seconds) => {
        expect(formatSeconds(seconds)).not.toMatch(/\b60 (?:s|min)\b|\b24 h$/);
      }),
    );
  });
});

describe('a written duration', () => {
  it.each([
    ['PT7H11M', '7 h 11 min'],
    ['PT43S', '43 s'],
    ['PT7H', 'about 7 h'],
    ['P3D', 'about 3 days'],
    ['PT45M~', 'about 45 min'],
    ['PT45M+', 'at least 45 min'],
    ['PT45M-', 'at most 45 min'],
    ['PT30M..PT45M', '30 min to 45 min'],
  ])('%s is shown as "%s", no finer than it is known', (written, shown) => {
    expect(formatDuration(duration(written))).toBe(shown);
  });
});

describe('a span between two times', () => {
  const span = (started: string, ended: string) => record({ times: times({ started, ended }) }).duration.span;
  const shown = (started: string, ended: string): string => {
    const found = span(started, ended);
    return found.known ? formatDuration(found) : found.reason;
  };

  it.each([
    ['2024-09-18T04:00Z', '2024-09-18T11:06Z', '7 h 6 min'],
    ['2024-09-18T04:00Z', '2024-09-18T11:06Z..2024-09-18T11:11Z', '7 h 6 min to 7 h 11 min'],
    ['2024-09-18', '2024-09-20', 'about 2 days'],
    ['2024-09-18', '2024-09-18', 'at most 1 day'],
  ])('from %s to %s is shown as "%s"', (started, ended, words) => {
    expect(shown(started, ended)).toBe(words);
  });

  it('is one length, not a range, where its ends are the same in words', () => {
    expect(shown('2024-09-18T04:00Z', '2024-09-21T05:05Z..2024-09-21T05:20Z')).toBe('about 3 days 1 h');
  });

  it('never runs from one length to the same, however inexact both times are', () => {
    const minute = fc.integer({ min: 0, max: 12_000 });
    const at = (minutes: number): string =>
      new Date(Date.UTC(2024, 8, 18) + minutes * 60_000).toISOString().slice(0, 16) + 'Z';
    fc.assert(
      fc.property(
        minute,
        fc.integer({ min: 0, max: 90 }),
        minute,
        fc.integer({ min: 0, max: 90 }),
        (...of) => {
          const [from, wide, more, wider] = of;
          const words = shown(
            wide === 0 ? at(from) : `${at(from)}..${at(from + wide)}`,
            `${at(from + wide + more)}..${at(from + wide + more + wider + 1)}`,
          );
          expect(words).not.toMatch(/^(.+) to \1$/);
        },
      ),
    );
  });

  it('has its middle between its bounds, for sorting', () => {
    const found = span('2024-09-18T04:00Z', '2024-09-18T05:00Z..2024-09-18T06:00Z');
    expect(found.known && middleOf(found)).toBe(5_400);
    expect(middleOf(duration('PT2H+'))).toBe(7_200);
  });
});

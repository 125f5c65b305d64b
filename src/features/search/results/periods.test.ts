import { describe, expect, it } from 'vitest';
import { mostListed, periodsOf, periodView } from './periods.ts';

const incidents = (count: number, date: string): { date: string }[] =>
  Array.from({ length: count }, () => ({ date }));
const datesOf = (list: readonly { date: string }[]): string[] => list.map(({ date }) => date);

const long = [
  ...incidents(300, '2025-11-03'),
  ...incidents(201, '2025-02-28'),
  ...incidents(2, '2024-05-01'),
  ...incidents(1, '2019-12-31'),
];

describe('a list of incidents', () => {
  it('is not divided while one page holds it', () => {
    expect(periodsOf(datesOf(incidents(mostListed, '2025-11-03')))).toEqual([]);
    expect(periodView(incidents(mostListed, '2025-11-03'), '2025')).toBeUndefined();
  });

  it('is divided by years, and a year of too many by months, newest first, each incident once', () => {
    const periods = periodsOf(datesOf(long));
    expect(periods).toEqual([
      { period: '2025-11', label: 'November 2025', count: 300 },
      { period: '2025-02', label: 'February 2025', count: 201 },
      { period: '2024', label: '2024', count: 2 },
      { period: '2019', label: '2019', count: 1 },
    ]);
    const shown = periods.flatMap(({ period }) => periodView(long, period)!.shown);
    expect(shown).toEqual(long);
  });

  it('leads from each period to those beside it', () => {
    const { newer, older } = periodView(long, '2024')!;
    expect([newer?.period, older?.period]).toEqual(['2025-02', '2019']);
    expect(periodView(long, '2025-11')!.newer).toBeUndefined();
  });

  it.each(['2025', '2023', '2025-1', '', '2024-05'])('has no period "%s"', (period) => {
    expect(periodView(long, period)).toBeUndefined();
  });
});

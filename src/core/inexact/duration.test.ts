import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDuration } from './duration.ts';
import { writtenText } from '../../../tests/arbitraries/written-text.ts';
import { runs } from '../../../tests/setup/runs.ts';

const hour = 3600;

const faultOf = (text: string) => {
  const parsed = parseDuration(text);
  if (parsed.ok) throw new Error(`"${text}" was taken for a duration`);
  return parsed.fault;
};

describe('a duration', () => {
  it.each([
    ['PT2H', 1.5 * hour, 2.5 * hour, 'hour'],
    ['PT1H30M', 5370, 5430, 'minute'],
    ['PT90S', 89.5, 90.5, 'second'],
    ['P3D', 2.5 * 24 * hour, 3.5 * 24 * hour, 'day'],
    ['P1W', 3.5 * 24 * hour, 10.5 * 24 * hour, 'day'],
    ['P1DT2H', 25.5 * hour, 26.5 * hour, 'hour'],
    ['PT0H', 0, 0.5 * hour, 'hour'],
  ])('%s is known to its smallest unit', (text, min, max, unit) => {
    expect(parseDuration(text)).toMatchObject({ ok: true, value: { min, max, unit, qualifier: 'exact' } });
  });

  it.each([
    ['PT10H~', 9 * hour, 11 * hour],
    ['PT2H~', 1.5 * hour, 2.5 * hour],
    ['PT100M~', 90 * 60, 110 * 60],
    ['PT2H+', 1.5 * hour, undefined],
    ['PT2H-', 0, 2.5 * hour],
    ['PT5H..PT7H', 4.5 * hour, 7.5 * hour],
  ])('%s has its range: ten per cent for about, but never less than its unit', (text, min, max) => {
    const parsed = parseDuration(text);
    expect(parsed.ok && [parsed.value.min, parsed.value.max]).toEqual([min, max]);
  });

  it('is as coarse as the coarser end', () => {
    expect(parseDuration('PT50M..PT7H')).toMatchObject({
      value: { unit: 'hour', nominalMin: 3000, nominalMax: 7 * hour },
    });
  });

  it.each([
    ['2 hours', 'PT2H'],
    ['7h 11m', 'PT7H11M'],
    ['45 min', 'PT45M'],
    ['PT3H..PT2H', 'PT2H..PT3H'],
  ])('%s is refused with what to write', (text, write) => {
    expect(faultOf(text).write).toBe(write);
  });

  it.each(['', 'P', 'PT', 'T2H', 'P2H', 'PT2H~~', '-PT2H', 'PT1.5H', 'two hours', 'PT2H..'])(
    'refuses %j',
    (text) => {
      expect(faultOf(text)).toMatchObject({ message: `"${text}" is not a duration.` });
    },
  );

  it('refuses a length that no calendar holds', () => {
    expect(faultOf('PT99999999999999999999H').message).toContain('longer than any outage');
  });

  it('is read without an exception from any text, and its bounds hold what was written', () => {
    fc.assert(
      fc.property(writtenText, (text) => {
        const parsed = parseDuration(text);
        if (!parsed.ok) return;
        const { min, max = Infinity, nominalMin, nominalMax = Infinity } = parsed.value;
        expect(min).toBeGreaterThanOrEqual(0);
        expect([min, nominalMin, nominalMax, max]).toEqual(
          [min, nominalMin, nominalMax, max].sort((a, b) => a - b),
        );
      }),
      { numRuns: runs(2000) },
    );
  });
});

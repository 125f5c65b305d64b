import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBounds } from '../../core/format/bounds.ts';
import type { Bounds } from '../../core/inexact/bounds.ts';
import { distribute, leastForMedian, leastForP90, type Observation } from './distribution.ts';
import { lagAxis, lengthAxis } from '../../drawing/log-axis.ts';

const minute = 60;
const observation = (bounds: Bounds, index: number): Observation => ({
  id: `2024-01-01-${index}`,
  title: `Outage ${index}`,
  date: '1 January 2024',
  bounds,
  text: formatBounds(bounds),
  sources: [],
});

const ofMinutes = (...minutes: number[]): Observation[] =>
  minutes.map((value, index) => observation({ low: value * minute, high: value * minute }, index));

function draw(observations: Observation[], more = { missing: 0, leftOut: [] as never[] }) {
  const axis = lengthAxis(observations.map(({ bounds }) => bounds));
  return distribute({ observations, ...more }, axis, formatBounds);
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('a distribution', () => {
  it('has points only below five, a median from five and p90 from twenty', () => {
    const names = (count: number) => draw(ofMinutes(...upTo(count))).quantiles.map(({ name }) => name);
    expect(names(leastForMedian - 1)).toEqual([]);
    expect(names(leastForMedian)).toEqual(['median']);
    expect(names(leastForP90 - 1)).toEqual(['median']);
    expect(names(leastForP90)).toEqual(['median', 'p90']);
  });

  it('says its median in words, and where it stands', () => {
    const { quantiles, marks } = draw(ofMinutes(10, 30, 20, 600, 5));
    expect(quantiles).toEqual([{ name: 'median', from: marks[2]!.from, to: marks[2]!.to, text: '20 min' }]);
  });

  it('shows the median as a range where it is not known better', () => {
    const inexact = observation({ low: 15 * minute, high: 45 * minute }, 9);
    const { quantiles } = draw([...ofMinutes(1, 2, 300, 400), inexact]);
    expect(quantiles[0]?.text).toBe('15 min to 45 min');
    expect(quantiles[0]!.to).toBeGreaterThan(quantiles[0]!.from);
  });

  it('draws an open end to the edge and says so', () => {
    const { marks } = draw([observation({ low: 3_600, high: Infinity }, 0)]);
    expect(marks).toMatchObject([{ to: 1, isOpen: true, text: 'at least 1 h' }]);
  });

  it('has every sort of incident in its total', () => {
    const sample = {
      observations: ofMinutes(1, 2),
      missing: 4,
      leftOut: [
        { reason: 'waves', count: 2 },
        { reason: 'exposures', count: 1 },
      ],
    };
    expect(distribute(sample, lengthAxis([]), formatBounds)).toMatchObject({ n: 2, missing: 4, total: 9 });
  });
});

const bounds = fc
  .tuple(
    fc.integer({ min: 0, max: 50_000_000 }),
    fc.option(fc.integer({ min: 0, max: 1e7 }), { nil: Infinity }),
  )
  .map(([low, width]) => ({ low, high: low + width }));

describe('for any observations, a distribution', () => {
  it('does not depend on their order', () => {
    const shuffled = fc
      .array(bounds, { maxLength: 30 })
      .map((list) => list.map(observation))
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(draw(other)).toEqual(draw(list));
      }),
    );
  });

  it('keeps marks and quantiles on the axis, each quantile among the marks', () => {
    fc.assert(
      fc.property(fc.array(bounds, { minLength: leastForMedian, maxLength: 40 }), (list) => {
        const { marks, quantiles } = draw(list.map(observation));
        for (const { from, to } of [...marks, ...quantiles])
          expect(from >= 0 && from <= to && to <= 1).toBe(true);
        for (const { from, to } of quantiles) {
          expect(from).toBeGreaterThanOrEqual(Math.min(...marks.map((mark) => mark.from)) - 1e-9);
          expect(to).toBeLessThanOrEqual(Math.max(...marks.map((mark) => mark.to)) + 1e-9);
        }
      }),
    );
  });
});

describe('the axes', () => {
  it('are the same for most, and longer where something lasted longer', () => {
    const labels = (seconds: number) =>
      lengthAxis([{ low: seconds, high: seconds }]).ticks.map(({ label }) => label);
    expect(labels(60)).toEqual(labels(86_400));
    expect(labels(86_400).at(-1)).toBe('30 days');
    expect(labels(400 * 86_400).at(-1)).toBe('1 year');
  });

  it('have a place of their own for zero and less, where that can be', () => {
    const { place, ticks } = lagAxis([]);
    expect(place(-600)).toBe(place(0));
    expect(place(0)).toBeLessThan(place(1));
    expect(place(1)).toBe(place(60));
    expect(place(60)).toBeLessThan(place(61));
    expect(ticks[0]?.label).toBe('≤ 0');
    expect(place(Infinity)).toBe(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterWidth } from '../../../drawing/lay-labels.ts';
import type { Dot, Overview } from './overview.ts';
import { layYearBands, type BandMark } from './year-bands.ts';

const width = 358;

const dot = (changes: Partial<Dot> = {}): Dot => ({
  id: '2024-09-18-acme',
  year: 2024,
  x: 0.5,
  y: 0.5,
  reach: undefined,
  label: '',
  text: '',
  ...changes,
});

const lay = (dots: Dot[]) =>
  layYearBands({ dots, years: [], lengths: [], unknown: 0, exposures: 0 } satisfies Overview, width);

describe('the bands of years', () => {
  it('stand one below the other from the newest, those without an incident too', () => {
    expect(lay([dot({ year: 2021 }), dot({ year: 2024 })]).bands.map(({ year }) => year)).toEqual([
      '2024',
      '2023',
      '2022',
      '2021',
    ]);
  });

  it('have a name beside its dot, on the left where it would run out on the right', () => {
    const nameOf = (y: number) => lay([dot({ y, label: 'CrowdStrike 2024' })]).bands[0]!.marks[0]!.name;
    expect(nameOf(0.1)).toMatchObject({ anchor: 'start' });
    expect(nameOf(0.9)).toMatchObject({ anchor: 'end' });
  });

  it('have a name above a line that leaves no room beside it', () => {
    const [mark] = lay([dot({ label: 'CrowdStrike 2024', reach: { from: 0, to: 1, isOpen: false } })])
      .bands[0]!.marks;
    expect(mark!.name!.y).toBeLessThan(mark!.y);
    expect(mark!.name!.x + 16 * characterWidth).toBeLessThanOrEqual(width);
  });

  it('have no two marks, nor a name and a mark, on one another', () => {
    const anyDot = fc
      .record({
        year: fc.integer({ min: 2020, max: 2024 }),
        y: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
        longer: fc.constantFrom(0, 0, 0, 0.1, 0.9),
        label: fc.constantFrom('', '', 'Acme 2024', 'Amazon Web Services 2025'),
      })
      .map(({ longer, ...rest }) =>
        dot({
          ...rest,
          reach:
            rest.y === undefined || longer === 0
              ? undefined
              : { from: rest.y, to: Math.min(1, rest.y + longer), isOpen: false },
        }),
      );
    fc.assert(
      fc.property(fc.array(anyDot, { minLength: 1, maxLength: 40 }), (dots) => {
        const { bands, radius } = lay(dots);
        const boxes = bands
          .flatMap(({ marks }) => marks)
          .map(({ from, to, y, name, dot: { label } }: BandMark) => {
            const own = { left: from - radius, right: to + radius, top: y - radius, bottom: y + radius };
            const length = label.length * characterWidth;
            const start = name && (name.anchor === 'start' ? name.x : name.x - length);
            return name && start !== undefined
              ? [own, { left: start, right: start + length, top: name.y - 9, bottom: name.y }]
              : [own];
          });
        for (const [index, own] of boxes.entries())
          for (const other of boxes.slice(index + 1).flat())
            for (const box of own)
              expect(
                box.right <= other.left ||
                  box.left >= other.right ||
                  box.bottom <= other.top ||
                  box.top >= other.bottom,
              ).toBe(true);
      }),
    );
  });
});

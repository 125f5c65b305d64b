import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterWidth } from './lay-labels.ts';
import { placeNames, type PlacedName } from './place-names.ts';

const radius = 6;
const area = { left: 0, right: 600, top: 0, bottom: 300 };

const place = (names: Record<number, string>, points: { x: number; y: number }[], lines = []) =>
  placeNames(new Map(Object.entries(names).map(([index, name]) => [Number(index), name])), {
    points,
    radius,
    lines,
    area,
  });

describe('the names of points', () => {
  it('stand beside them where there is room, on the right first', () => {
    expect(place({ 0: 'Acme 2024' }, [{ x: 100, y: 100 }]).get(0)).toEqual({
      x: 110,
      y: 104,
      anchor: 'start',
      leaderTo: undefined,
    });
    expect(place({ 0: 'Acme 2024' }, [{ x: 590, y: 100 }]).get(0)).toMatchObject({ anchor: 'end' });
  });

  it('are flags on a leader where other points are beside them', () => {
    const crowd = [80, 90, 100, 110, 120].map((x) => ({ x, y: 100 }));
    expect(place({ 2: 'Acme 2024' }, crowd).get(2)!.leaderTo).toBeDefined();
  });

  it('are left out where every place is taken', () => {
    const everywhere = Array.from({ length: 60 * 30 }, (_, index) => ({
      x: (index % 60) * 10,
      y: Math.floor(index / 60) * 10,
    }));
    expect(place({ 7: 'Acme 2024' }, everywhere).size).toBe(0);
  });
});

describe('for any points, names', () => {
  const point = fc.record({ x: fc.integer({ min: 20, max: 580 }), y: fc.integer({ min: 20, max: 280 }) });
  const reach = ({ x, anchor }: PlacedName, name: string): [number, number] => {
    const length = name.length * characterWidth;
    return anchor === 'start' ? [x, x + length] : [x - length, x];
  };

  it('lie on no point, no leader and no other name', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), (points) => {
        const names = new Map(points.slice(0, 6).map((_, index) => [index, `Operator ${index} 2024`]));
        const placed = placeNames(names, { points, radius, lines: [], area });
        for (const [index, name] of placed) {
          const [from, to] = reach(name, names.get(index)!);
          for (const { x, y } of points)
            expect(
              x + radius <= from || x - radius >= to || y + radius <= name.y - 9 || y - radius >= name.y,
            ).toBe(true);
          for (const [other, { leaderTo, ...place }] of placed) {
            if (other === index) continue;
            const [start, end] = reach({ leaderTo, ...place }, names.get(other)!);
            expect(end <= from || start >= to || Math.abs(place.y - name.y) >= 9).toBe(true);
            const { x, y } = points[other]!;
            if (leaderTo === undefined || x <= from || x >= to) continue;
            expect(Math.max(y, leaderTo) <= name.y - 9 || Math.min(y, leaderTo) >= name.y).toBe(true);
          }
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { record, times } from '../../../tests/builders/record.ts';
import { alignTimelines } from './aligned-timelines.ts';

const early = record({
  times: times({ started: '2024-09-18T04:00Z', detected: '2024-09-18T04:06Z', ended: '2024-09-18T11:00Z' }),
});
const late = record({
  id: '2025-02-11-acme-dns',
  date: '2025-02-11',
  times: times({
    started: '2025-02-11T23:00Z',
    detected: '2025-02-11T22:50Z',
    ended: '2025-02-12T01:00Z..2025-02-12T02:00Z',
  }),
});
const withoutStart = record({ id: '2026-05-12-bank', times: times({ ended: '2026-05-12T10:00Z' }) });

const markOf = (lane: ReturnType<typeof alignTimelines>['lanes'][number], label: string) =>
  lane.marks.find((mark) => mark.label === label)!;

describe('aligned timelines', () => {
  it('begin where the impact of each began, whatever the date', () => {
    const [a, b] = alignTimelines([early, late]).lanes;
    expect(markOf(a!, 'Impact began').at).toBe(markOf(b!, 'Impact began').at);
    expect(markOf(a!, 'Impact began').clock).toBe('0');
  });

  it('share one scale, so that the same length is as long in both', () => {
    const { lanes, ticks } = alignTimelines([early, late]);
    const [a, b] = lanes.map((lane) => markOf(lane, 'Impact ended').at - markOf(lane, 'Impact began').at);
    expect(a).toBeGreaterThan(b!);
    const [first, second, third] = ticks.map(({ at }) => at);
    expect(second! - first!).toBeCloseTo(third! - second!);
    expect(first).toBeCloseTo(markOf(lanes[0]!, 'Impact began').at);
    expect(ticks.map(({ label }) => label).slice(0, 3)).toEqual(['0', '+1 h', '+2 h']);
  });

  it('name the time since the start, no finer than it is known, and before it with a minus', () => {
    const [a, b] = alignTimelines([early, late]).lanes;
    expect(markOf(a!, 'Operator noticed').clock).toBe('+6 min');
    expect(markOf(b!, 'Operator noticed').clock).toBe('−10 min');
    expect(markOf(b!, 'Impact ended').clock).toBe('+2 h to 3 h');
  });

  it('say of an outage without a known start that it cannot be aligned, and keep its lane', () => {
    const [, lane] = alignTimelines([early, withoutStart]).lanes;
    expect(lane).toMatchObject({ id: '2026-05-12-bank', impact: undefined, marks: [] });
    expect(lane!.missing).toContain('not known');
  });

  it('draw the impact to the edge where its end is not known', () => {
    const open = record({ times: times({ started: '2024-09-18T04:00Z', detected: '2024-09-18T05:00Z' }) });
    expect(alignTimelines([early, open]).lanes[1]!.impact).toMatchObject({ to: 1 });
  });

  it('let a time that is open on one side reach to that edge', () => {
    const open = record({
      times: times({
        started: '2024-09-18T04:00Z',
        declared: '2024-09-18T05:00Z-',
        ended: '2024-09-18T09:00Z+',
      }),
    });
    const lane = alignTimelines([early, open]).lanes[1]!;
    expect(lane.impact!.to).toBe(1);
    expect(lane.impact!.sureTo).toBeCloseTo(markOf(lane, 'Impact ended').from);
    expect(markOf(lane, 'Said in public').from).toBe(0);
  });

  it('keep every mark and bar within the drawing, its parts in order', () => {
    for (const { marks, impact } of alignTimelines([early, late, withoutStart]).lanes) {
      for (const { from, at, to } of marks) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThanOrEqual(at);
        expect(at).toBeLessThanOrEqual(to);
        expect(to).toBeLessThanOrEqual(1);
      }
      if (!impact) continue;
      const ends = [impact.from, impact.sureFrom, impact.sureTo, impact.to];
      expect(ends).toEqual([...ends].sort((x, y) => x - y));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { record, times } from '../../../../tests/builders/record.ts';
import type { TimelineView } from '../../../drawing/timeline-view.ts';
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
const withoutStart = record({
  id: '2026-05-12-bank',
  date: '2026-05-12',
  times: times({ ended: '2026-05-12T10:00Z' }),
});

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
    expect(markOf(a!, 'Detected').clock).toBe('+6 min');
    expect(markOf(b!, 'Detected').clock).toBe('−10 min');
    expect(markOf(b!, 'Impact ended').clock).toBe('+2 h to 3 h');
  });

  it('say of an outage without a known start that it cannot be aligned, and keep its lane', () => {
    const [, lane] = alignTimelines([early, withoutStart]).lanes;
    expect(lane).toMatchObject({ id: '2026-05-12-bank', pieces: [], marks: [] });
    expect(lane!.missing).toContain('not known');
  });

  it('draw the phases to the edge where the end is not known', () => {
    const open = record({ times: times({ started: '2024-09-18T04:00Z', detected: '2024-09-18T05:00Z' }) });
    const lane = alignTimelines([early, open]).lanes[1]!;
    expect(lane.pieces.at(-1)).toMatchObject({ to: 1, phase: undefined });
    expect(lane.phaseLabels.at(-1)).toMatchObject({ to: 1, length: 'end not known' });
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
    expect(lane.pieces.at(-1)!.to).toBe(1);
    expect(lane.pieces.at(-1)!.from).toBeCloseTo(markOf(lane, 'Impact ended').from);
    expect(markOf(lane, 'Declared').from).toBe(0);
  });

  it.each<TimelineView>([
    { axis: 'aligned', scale: 'linear' },
    { axis: 'aligned', scale: 'log' },
    { axis: 'clock', scale: 'linear' },
  ])('keep every mark and bar within the drawing, its parts in order: %o', (view) => {
    for (const { marks, pieces } of alignTimelines([early, late, withoutStart], view).lanes) {
      for (const { from, at, to } of marks) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThanOrEqual(at);
        expect(at).toBeLessThanOrEqual(to);
        expect(to).toBeLessThanOrEqual(1);
      }
      const ends = pieces.flatMap(({ from, to }) => [from, to]);
      expect(ends).toEqual([...ends].sort((x, y) => x - y));
    }
  });

  it('stand in the order of the records, each by its name, and are drawn alike in every order', () => {
    const there = alignTimelines([late, early, withoutStart]);
    const back = alignTimelines([withoutStart, early, late]);
    expect(there.lanes.map(({ id }) => id)).toEqual([late.id, early.id, withoutStart.id]);
    expect(there.lanes.map(({ name }) => name)).toEqual(['Acme 2025', 'Acme 2024', 'Acme 2026']);
    expect({ ...back, lanes: back.lanes.toReversed() }).toEqual(there);
  });
});

describe('timelines on a logarithmic scale', () => {
  const log = alignTimelines([early, late], { axis: 'aligned', scale: 'log' });

  it('have room for minutes and hours, and for what came before', () => {
    const [lane] = log.lanes;
    expect(markOf(lane!, 'Detected').at - markOf(lane!, 'Impact began').at).toBeGreaterThan(0.15);
    expect(markOf(log.lanes[1]!, 'Detected').at).toBeLessThan(markOf(lane!, 'Impact began').at);
  });

  it('name lengths that people know', () => {
    expect(log.ticks.map(({ label }) => label)).toEqual([
      '−10 min',
      '−1 min',
      '0',
      '+1 min',
      '+10 min',
      '+1 h',
      '+6 h',
    ]);
  });
});

describe('timelines by the clock', () => {
  const view: TimelineView = { axis: 'clock', scale: 'linear' };

  it('stand at the time of day of each, and go on over midnight', () => {
    const { lanes, ticks, caption } = alignTimelines([early, late], view);
    const at = (label: string): number => ticks.find((tick) => tick.label === label)!.at;
    expect(markOf(lanes[0]!, 'Impact began')).toMatchObject({ clock: '04:00' });
    expect(markOf(lanes[0]!, 'Impact began').at).toBeLessThan(at('06:00'));
    expect(markOf(lanes[1]!, 'Impact ended').at).toBeGreaterThan(at('day 2'));
    expect(caption).toContain('not at the same time');
  });

  it('are true times where all began on one day, and say so', () => {
    expect(alignTimelines([early, { ...early, id: 'z' }], view).caption).toContain('at the same time.');
  });

  it('draw the marks of an outage without a known start, by its date, but no phase', () => {
    const lane = alignTimelines([early, withoutStart], view).lanes[1]!;
    expect(lane.pieces).toEqual([]);
    expect(lane.marks).toHaveLength(1);
    expect(lane.missing).toContain('phases cannot be drawn');
  });
});

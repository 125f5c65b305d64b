import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record, times } from '../../tests/builders/record.ts';
import { drawingAxis, shownView } from './drawing-axis.ts';
import { plainView } from './timeline-view.ts';

const lasting = (minutes: number) => {
  const ended = new Date(Date.parse('2024-09-18T04:00Z') + minutes * 60_000).toISOString();
  return record({ times: times({ started: '2024-09-18T04:00Z', ended: `${ended.slice(0, 16)}Z` }) });
};

const day = 24 * 60;

describe('the scale of timelines side by side', () => {
  it('is linear while the shortest of them is long enough to be read', () => {
    expect(shownView([lasting(60), lasting(7 * 60)], plainView).scale).toBe('linear');
  });

  it('is logarithmic where one is twenty minutes and another two weeks', () => {
    expect(shownView([lasting(20), lasting(14 * day)], plainView).scale).toBe('log');
  });

  it('is what a reader wishes, but always linear by the clock', () => {
    const both = [lasting(20), lasting(14 * day)];
    expect(shownView(both, { axis: 'aligned', scale: 'linear' }).scale).toBe('linear');
    expect(shownView(both, { axis: 'clock', scale: 'log' }).scale).toBe('linear');
  });

  it('leaves each a length that can be read, however long they are', () => {
    const minutes = fc.integer({ min: 1, max: 400 * day });
    fc.assert(
      fc.property(fc.array(minutes, { minLength: 2, maxLength: 6 }), (lengths) => {
        const records = lengths.map(lasting);
        const { place } = drawingAxis(records, shownView(records, plainView));
        for (const [index, one] of records.entries()) {
          const start = Date.parse('2024-09-18T04:00Z');
          expect(place(one, start + lengths[index]! * 60_000) - place(one, start)).toBeGreaterThan(0.04);
        }
      }),
    );
  });

  it('has no more than lengths people say along a logarithmic axis', () => {
    const { ticks } = drawingAxis([lasting(14 * day)], { axis: 'aligned', scale: 'log' });
    for (const { label } of ticks) expect(label).toMatch(/^(?:0|[+−]\d+ (?:min|h|days?|weeks?|years?))$/);
  });
});

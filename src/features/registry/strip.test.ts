import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { record } from '../../../tests/builders/record.ts';
import { drawStrip } from './strip.ts';

const on = (date: string, kind: IncidentRecord['kind'] = ['outage']): IncidentRecord =>
  record({ id: `${date}-acme`, date, kind });

const old = on('2012-02-29');
const own = on('2021-10-04');
const slow = on('2024-03-05', ['degradation']);
const exposure = on('2024-11-02', ['exposure']);

describe('the strip of outages', () => {
  it('sets them by date on the years of the whole collection', () => {
    const { lanes, years } = drawStrip([{ name: 'Its incidents', records: [slow, own] }], [old, own, slow])!;
    expect(lanes[0]!.marks.map(({ id }) => id)).toEqual([own.id, slow.id]);
    expect(lanes[0]!.marks[0]!.at).toBeGreaterThan(0.6);
    expect(years[0]!.label).toBe('2012');
  });

  it('tells what stopped from what only worked badly and from what is no outage, by form', () => {
    const { lanes, forms } = drawStrip([{ name: 'Its incidents', records: [own, slow, exposure] }], [])!;
    expect(lanes[0]!.marks.map(({ form }) => form)).toEqual(['outage', 'degradation', 'other']);
    expect(forms).toEqual(['outage', 'degradation', 'other']);
  });

  it('names each mark, and draws no lane without any', () => {
    const { lanes } = drawStrip(
      [
        { name: 'Its incidents', records: [own] },
        { name: 'Of its parts', records: [] },
      ],
      [],
    )!;
    expect(lanes).toHaveLength(1);
    expect(lanes[0]!.marks[0]).toMatchObject({ label: '4 Oct 2021', text: `4 Oct 2021: ${own.title}` });
  });

  it('is nothing where nothing is written up', () => {
    expect(drawStrip([{ name: 'Its incidents', records: [] }], [old])).toBeUndefined();
  });

  it('keeps every mark on its axis, whatever the order', () => {
    const dates = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
      .map((date) => on(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(fc.uniqueArray(dates, { minLength: 1, selector: ({ id }) => id }), (records) => {
        const strip = drawStrip([{ name: 'Its incidents', records }], records)!;
        for (const { at } of strip.lanes[0]!.marks) expect(at >= 0 && at < 1).toBe(true);
        expect(drawStrip([{ name: 'Its incidents', records: [...records].reverse() }], records)).toEqual(
          strip,
        );
      }),
    );
  });
});

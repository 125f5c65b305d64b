import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Impact, IncidentRecord } from '../../../schemas/record.ts';
import { absent, record, time, times } from '../../../tests/builders/record.ts';
import { drawVictims } from './upstream.ts';

const named = (id: string) => ({ id, name: `${id} today`, nameThen: id });
const clock = (text: string | undefined) => (text === undefined ? absent() : time(`2024-09-18T${text}Z`));

const hit = (services: string[], from?: string, to?: string, more: Partial<Impact> = {}): Impact => ({
  services: [],
  downstream: services,
  effect: 'errors',
  from: clock(from),
  to: clock(to),
  places: [],
  regions: [],
  tail: false,
  status: 'reported',
  sources: [],
  ...more,
});

const upstream = record({
  downstream: ['bank', 'shop', 'game'].map(named),
  impact: [hit(['shop'], '06:45'), hit(['bank'], '05:00', '09:00', { effect: 'unreachable' })],
});

const none = new Map<string, IncidentRecord>();
const namesOf = (of: IncidentRecord, records = none) =>
  drawVictims(of, records)?.lanes.map(({ name }) => name);

describe('the lanes of an upstream event', () => {
  it('begin with the upstream, then its victims as they were hit, last those without times', () => {
    expect(namesOf(upstream)).toEqual(['Acme', 'bank', 'shop', 'game']);
  });

  it('have the times of each, open where an end is not recorded', () => {
    const [own, bank, shop, game] = drawVictims(upstream, none)!.lanes;
    expect(own!.times).toEqual(['from 04:00 UTC to 11:00 UTC']);
    expect(bank).toMatchObject({ detail: 'unreachable', times: ['from 05:00 UTC to 09:00 UTC'] });
    expect(bank!.bars[0]!.sureTo).toBeLessThan(own!.bars[0]!.sureTo);
    expect(shop!.times).toEqual(['from 06:45 UTC to an end that is not recorded']);
    expect(shop!.bars[0]).toMatchObject({ to: 1 });
    expect(shop!.bars[0]!.sureTo).toBe(shop!.bars[0]!.sureFrom);
    expect(game).toMatchObject({ bars: [], times: ['times not recorded'] });
  });

  it('are open at their beginning where only the end is recorded', () => {
    const of = record({ downstream: [named('bank')], impact: [hit(['bank'], undefined, '09:00')] });
    const bar = drawVictims(of, none)!.lanes[1]!.bars[0]!;
    expect(bar.from).toBe(0);
    expect(bar.to).toBeLessThan(1);
    expect(bar.text).toBe('from a start that is not recorded to 09:00 UTC');
  });

  it('show the windows of an upstream that came in waves', () => {
    const of = record({
      downstream: [named('bank'), named('shop')],
      impact: [
        hit([], '04:00', '05:00', { services: ['cloud'] }),
        hit([], '10:00', '11:00', { services: ['cloud'] }),
      ],
    });
    expect(drawVictims(of, none)!.lanes[0]!.bars).toHaveLength(2);
  });

  it('hold a service that was spared, without calling its times unknown', () => {
    const of = record({
      downstream: [named('bank')],
      impact: [hit(['bank'], '05:00'), hit(['shop'], undefined, undefined, { effect: 'none' })],
    });
    expect(drawVictims(of, none)!.lanes.at(-1)).toMatchObject({ name: 'shop', detail: 'spared', times: [] });
  });

  it('are not drawn for nobody, nor for one victim of which no time is recorded', () => {
    expect(drawVictims(record(), none)).toBeUndefined();
    expect(drawVictims(record({ downstream: [named('bank')] }), none)).toBeUndefined();
    expect(drawVictims(record({ downstream: ['bank', 'shop'].map(named) }), none)?.lanes).toHaveLength(3);
  });

  it('have no axis where no time is known at all', () => {
    const of = record({ downstream: ['bank', 'shop'].map(named), times: times({}) });
    expect(drawVictims(of, none)).toMatchObject({ ticks: [] });
  });
});

describe('incidents of the same event', () => {
  const relation = (
    id: string,
    type: IncidentRecord['related'][number]['type'],
    direction: 'to' | 'from',
  ) => ({
    id,
    title: id,
    type,
    direction,
  });
  const bank = record({
    id: '2024-09-18-bank',
    title: 'The bank is closed',
    times: times({ started: '2024-09-18T05:00Z', ended: '2024-09-18T07:00Z' }),
    related: [relation(upstream.id, 'caused-by', 'to')],
  });
  const caused = record({ related: [relation(bank.id, 'caused-by', 'from')] });
  const draft = { ...bank, review: 'draft' as const };

  it('stand below what led to them, with their own times', () => {
    const lanes = drawVictims(caused, new Map([[bank.id, bank]]))!.lanes;
    expect(lanes.map(({ name, detail }) => [name, detail])).toEqual([
      ['Acme', 'upstream'],
      ['The bank is closed', 'led to'],
    ]);
    expect(lanes[1]!.times).toEqual(['from 05:00 UTC to 07:00 UTC']);
  });

  it('have what led to them above', () => {
    expect(namesOf(bank, new Map([[upstream.id, upstream]]))?.[0]).toBe(upstream.title);
  });

  it('are left out where they only resemble it, or are not listed', () => {
    expect(namesOf(caused, new Map([[bank.id, draft]]))).toBeUndefined();
    const alike = record({ related: [relation(bank.id, 'related', 'to')] });
    expect(namesOf(alike, new Map([[bank.id, bank]]))).toBeUndefined();
  });
});

describe('for any victims, the lanes', () => {
  const hour = fc.option(fc.integer({ min: 0, max: 23 }), { nil: undefined });
  const text = (value: number | undefined) =>
    value === undefined ? undefined : `${String(value).padStart(2, '0')}:30`;
  const impacts = fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd'), hour, hour)
      .map(([id, from, to]) => hit([id], text(from), text(to))),
    { minLength: 1, maxLength: 8 },
  );

  it('stay on their axis, and do not depend on the order of entries', () => {
    fc.assert(
      fc.property(impacts, (impact) => {
        const lanes = (entries: Impact[]) =>
          drawVictims(record({ impact: entries, downstream: ['a', 'b'].map(named) }), none)!.lanes;
        const drawn = lanes(impact);
        for (const { from, sureFrom, sureTo, to } of drawn.flatMap(({ bars }) => bars)) {
          for (const place of [from, sureFrom, sureTo, to]) expect(place >= 0 && place <= 1).toBe(true);
          expect(from <= sureFrom && sureFrom <= sureTo).toBe(true);
        }
        expect(lanes([...impact].reverse()).map(({ name }) => name)).toEqual(drawn.map(({ name }) => name));
      }),
    );
  });
});

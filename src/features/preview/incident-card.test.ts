import { describe, expect, it } from 'vitest';
import type { Impact } from '../../../schemas/record.ts';
import {
  absent,
  causeWord,
  duration,
  quantity,
  record,
  report,
  time,
  times,
  timeWindow,
  withReports,
} from '../../../tests/builders/record.ts';
import { maxAltLength } from './card-facts.ts';
import { incidentCard, incidentCardAlt } from './incident-card.ts';

const cardOf = (changes: Parameters<typeof record>[0] = {}) => incidentCard(record(changes), 'Example');
const factOf = (label: string, changes: Parameters<typeof record>[0]) =>
  cardOf(changes).facts.find((fact) => fact.label === label)!;
const triggers = (...trigger: [is: string, label: string, status: 'stated' | 'inferred'][]) => ({
  cause: {
    ...record().cause,
    trigger: trigger.map(([is, label, status]) => causeWord(is, { label, status })),
  },
});

describe('the preview image of an incident', () => {
  it('says the facts as its page does', () => {
    const counted = withReports(
      report(),
      report({ kind: 'cumulative', count: quantity('1500000+'), window: timeWindow('2024-09-18') }),
    );
    const { strip, ...said } = incidentCard(counted, 'Example');
    expect(said).toEqual({
      site: 'Example',
      date: '18 September 2024',
      title: 'Acme Cloud cannot change anything for seven hours',
      services: 'Acme Cloud',
      notice: undefined,
      facts: [
        { label: 'Duration', text: '7 h', details: ['from the start of impact to its end'], isKnown: true },
        { label: 'Trigger', text: 'Limit or expiry', details: ['stated by the operator'], isKnown: true },
        {
          label: 'Problem reports',
          text: 'at least 1.5 million',
          details: ['total over a window', 'Acme Cloud, United States'],
          isKnown: true,
        },
      ],
    });
    expect(strip).toMatchObject({ caption: 'Impact, from 04:00 UTC to 11:00 UTC' });
    expect(incidentCardAlt(counted)).toBe(
      '18 September 2024: Acme Cloud cannot change anything for seven hours. ' +
        'Duration: 7 h, from the start of impact to its end. ' +
        'Trigger: Limit or expiry, stated by the operator. ' +
        'Problem reports: at least 1.5 million, total over a window, Acme Cloud, United States. Acme Cloud.',
    );
  });

  it('names more services than fit by their number', () => {
    const services = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ id: name, name, nameThen: name }));
    expect(cardOf({ services }).services).toBe('A, B, C, D and 2 more');
  });

  it('cuts its alternative text where social sites would', () => {
    const alt = incidentCardAlt(record(triggers(['x', 'word '.repeat(120), 'stated'])));
    expect(alt.length).toBeLessThanOrEqual(maxAltLength);
    expect(alt).toMatch(/word …$/);
  });
});

describe('what is not known', () => {
  it('is said of the length, with the reason', () => {
    expect(factOf('Duration', { times: times({}) })).toMatchObject({
      text: 'nothing recorded yet',
      isKnown: false,
    });
    const ongoing = {
      ...times({ started: '2024-09-18T04:00Z' }),
      ended: { at: absent('ongoing'), sources: [] },
    };
    expect(factOf('Duration', { times: ongoing })).toMatchObject({ text: 'still going on', isKnown: false });
    expect(factOf('Duration', { kind: ['exposure'] })).toMatchObject({
      text: 'an exposure has none',
      isKnown: false,
    });
  });

  it('is said of how it began, and what is weaker than a statement says so', () => {
    expect(factOf('Trigger', triggers(['undisclosed', 'Not disclosed', 'stated']))).toEqual({
      label: 'Trigger',
      text: 'Not disclosed',
      details: [],
      isKnown: false,
    });
    expect(factOf('Trigger', triggers(['a', 'Attack', 'inferred']))).toMatchObject({
      text: 'Attack',
      details: ['inferred'],
      isKnown: true,
    });
    expect(factOf('Trigger', triggers()).text).toBe('nothing recorded yet');
    const mixed = triggers(['a', 'Attack', 'inferred'], ['b', 'Config change', 'stated']);
    expect(factOf('Trigger', mixed)).toMatchObject({
      text: 'Attack (inferred) and Config change',
      details: [],
    });
  });

  it('is said of counts, and one that was not adopted is never shown', () => {
    expect(factOf('Problem reports', withReports())).toMatchObject({ text: 'not known', isKnown: false });
    const rejected = withReports(report({ status: 'rejected', count: quantity('99') }));
    expect(factOf('Problem reports', rejected)).toEqual({
      label: 'Problem reports',
      text: 'no count adopted',
      details: ['1 published'],
      isKnown: false,
    });
    expect(incidentCardAlt(rejected)).not.toContain('99');
  });

  it('is hatched from end to end where the start is not known', () => {
    const { bars, caption } = cardOf({ times: times({ ended: '2024-09-18T11:00Z' }) }).strip!;
    expect(caption).toBe('When impact began: nothing recorded yet');
    expect(bars).toMatchObject([{ from: 0, sureFrom: 0, sureTo: 0, to: 1 }]);
    const month = cardOf({ times: times({ started: '2024-09' }) }).strip!;
    expect(month).toMatchObject({ caption: 'Impact began September 2024', moments: [], ticks: [] });
  });
});

it('keeps the bar on the card where impact may have begun long before', () => {
  const { bars } = cardOf({ times: times({ started: '2024-09', detected: '2024-09-18T04:00Z' }) }).strip!;
  expect(bars).toMatchObject([{ from: 0, to: 1 }]);
});

describe('an outage in waves', () => {
  it('is drawn and named as such', () => {
    const window = (from: string, to: string): Impact => ({
      services: ['cloud'],
      downstream: [],
      effect: 'errors',
      from: time(from),
      to: time(to),
      places: [],
      regions: [],
      tail: false,
      status: 'stated',
      sources: ['report'],
    });
    const card = cardOf({
      impact: [
        window('2024-09-18T04:00Z', '2024-09-18T05:00Z'),
        window('2024-09-18T10:00Z', '2024-09-18T11:00Z'),
      ],
    });
    expect(card.strip!.bars).toHaveLength(2);
    expect(card.strip!.caption).toBe('Impact, from 04:00 UTC to 11:00 UTC, in 2 windows');
    expect(card.facts[0]).toMatchObject({ text: '2 h', details: ['in its impact windows, with pauses'] });
  });
});

describe('a record that is not to be cited', () => {
  it.each([
    ['draft', { review: 'draft' as const }, 'A draft', 'not to be cited'],
    [
      'withdrawn',
      { withdrawn: { on: '2024-10-01', why: 'It never happened.' } },
      'Withdrawn on 1 October 2024',
      'It never happened.',
    ],
  ])('says so and shows no figure: %s', (_name, changes, text, detail) => {
    const stated = { ...record().duration, stated: duration('PT7H'), statedSources: ['report'] };
    const card = cardOf({ ...changes, duration: stated });
    const alt = incidentCardAlt(record({ ...changes, duration: stated }));
    expect(card.notice!.text).toBe(text);
    expect(card.notice!.detail).toContain(detail);
    expect(card).toMatchObject({ facts: [], strip: undefined });
    expect(alt).toContain(text);
    expect(alt).not.toContain('7 h');
  });
});

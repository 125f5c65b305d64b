import { describe, expect, it } from 'vitest';
import { record, time, times } from '../../../../tests/builders/record.ts';
import { beforeTheTurn, turningPoint } from './before-the-turn.ts';

const entry = (at: string, text: string) => ({ at: time(at), text, sources: [] });

const timeline = [
  entry('2024-09-18T03:50Z', 'A change is deployed'),
  entry('2024-09-18T04:00Z', 'First errors'),
  entry('2024-09-18T04:20Z', 'Engineers are called'),
  entry('2024-09-18T05:00Z', 'The change is taken back'),
  entry('2024-09-18T05:30Z', 'All is well'),
];

const told = (changes: Parameters<typeof record>[0]): string[] =>
  beforeTheTurn(record({ timeline, ...changes })).timeline.map(({ text }) => text);

const known = times({
  started: '2024-09-18T04:00Z',
  declared: '2024-09-18T04:15Z',
  ended: '2024-09-18T05:30Z',
});

const action = (result: 'ended' | 'eased' | 'none', at: string) => ({
  did: 'rollback' as const,
  label: 'Rollback',
  result,
  at: time(at),
  status: 'stated' as const,
  sources: [],
});

const response = (...actions: ReturnType<typeof action>[]) => ({ detectedBy: [], actions, factors: [] });

describe('the turning point', () => {
  it('is the earliest of all that brought the end nearer', () => {
    const turned = record({
      times: known,
      response: response(action('none', '2024-09-18T04:30Z'), action('eased', '2024-09-18T05:00Z')),
    });
    expect(turningPoint(turned)).toBe(Date.parse('2024-09-18T05:00Z'));
  });

  it('is the first instant that an inexact time may have been', () => {
    const turned = record({ times: times({ mitigated: '2024-09-18T05:00Z..2024-09-18T05:20Z' }) });
    expect(turningPoint(turned)).toBe(Date.parse('2024-09-18T05:00Z'));
  });

  it('is not known where no such time is', () => {
    const open = times({ started: '2024-09-18T04:00Z', detected: '2024-09-18T04:01Z' });
    expect(turningPoint(record({ times: open, response: response() }))).toBeUndefined();
  });
});

describe('a record before it turned', () => {
  it('tells what happened from the start of impact until then, and neither what set it off nor what ended it', () => {
    const changes = { times: known, response: response(action('ended', '2024-09-18T05:00Z')) };
    expect(told(changes)).toEqual(['First errors', 'Engineers are called']);
  });

  it('knows the moments that had come, and none that was still to come', () => {
    const { started, declared, ended } = beforeTheTurn(record({ times: known, response: response() })).times;
    expect([started, declared, ended].map(({ at }) => at.known)).toEqual([true, true, false]);
  });

  it('leaves out a public word that came after the turn, and keeps why a moment has no time', () => {
    const late = times({
      started: '2024-09-18T04:00Z',
      detected: { at: { known: false, reason: 'undisclosed' }, sources: [] },
      declared: '2024-09-18T06:00Z',
      mitigated: '2024-09-18T05:00Z',
    });
    const { declared, detected } = beforeTheTurn(record({ times: late, response: response() })).times;
    expect(declared.at).toEqual({ known: false, reason: 'not-recorded' });
    expect(detected.at).toEqual({ known: false, reason: 'undisclosed' });
  });

  it('tells nothing of the narrative where nobody knows when it turned', () => {
    const open = times({ started: '2024-09-18T04:00Z' });
    expect(told({ times: open, response: response() })).toEqual([]);
  });

  it('holds no account that was published later', () => {
    expect(beforeTheTurn(record({ times: known })).claims).toEqual([]);
  });
});

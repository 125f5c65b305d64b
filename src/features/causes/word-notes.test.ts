import { describe, expect, it } from 'vitest';
import type { ActionRecord, IncidentRecord } from '../../../schemas/record.ts';
import { actions, results, type Action, type Result } from '../../../schemas/vocabulary.ts';
import { absent, causeWord, record, time, times } from '../../../tests/builders/record.ts';
import { outcomesOf, wordNote } from './word-notes.ts';

const action = (did: Action, result?: Result, at?: string): ActionRecord => ({
  did,
  label: actions[did].label,
  result,
  resultLabel: result && results[result].label,
  at: at === undefined ? absent() : time(at),
  status: 'stated',
  sources: [],
});
const acted = (...list: ActionRecord[]): IncidentRecord =>
  record({ response: { detectedBy: [], actions: list, factors: [] } });

describe('how it went, in one incident', () => {
  const twice = acted(
    action('rollback', 'eased', '2024-09-18T05:10Z'),
    action('restart', 'ended'),
    action('rollback', 'ended', '2024-09-18T11:00Z~'),
  );

  it('is for an action what came of it each time, with the time where it is known', () => {
    expect(wordNote(twice, 'actions', 'rollback')).toEqual({
      label: 'Result',
      text: 'Eased it, 05:10 UTC; ended it, about 11:00 UTC',
    });
    expect(wordNote(acted(action('wait')), 'actions', 'wait')?.text).toBe('not recorded');
  });

  it('is for a result what was done', () => {
    expect(wordNote(twice, 'results', 'ended')).toEqual({
      label: 'Actions taken',
      text: 'Restarted; rollback, about 11:00 UTC',
    });
  });

  it('is for a detection when the operator knew, and how long that took', () => {
    const known = record({ times: times({ started: '2024-09-18T04:00Z', detected: '2024-09-18T04:06Z' }) });
    expect(wordNote(known, 'detectedBy', 'users')?.text).toBe('04:06 UTC, 6 min after impact began');
    expect(wordNote(record(), 'detectedBy', 'users')?.text).toBe('nothing recorded yet');
  });

  it('is for a condition what was said, and nothing for a word that says all itself', () => {
    const { cause } = record();
    const conditions = [{ ...causeWord('drift'), quote: 'We had noted it.' }];
    expect(wordNote(record({ cause: { ...cause, conditions } }), 'conditions', 'drift')?.text).toBe(
      '“We had noted it.”',
    );
    expect(wordNote(record(), 'trigger', 'attack')).toBeUndefined();
  });
});

describe('how it went over all', () => {
  const records = [
    acted(action('rollback', 'eased'), action('rollback', 'ended')),
    acted(action('rollback', 'ended'), action('restart', 'worse')),
    acted(action('rollback')),
  ];

  it('counts for an action the incidents of each result, and those without one', () => {
    const outcomes = outcomesOf(records, 'actions', 'rollback');
    expect(outcomes?.label).toBe('Result');
    expect(outcomes?.outcomes.map(({ is, count }) => [is, count])).toEqual([
      ['ended', 2],
      ['eased', 1],
      [undefined, 1],
    ]);
  });

  it('counts for a result the incidents of each action', () => {
    const outcomes = outcomesOf(records, 'results', 'ended');
    expect(outcomes?.label).toBe('Actions taken');
    expect(outcomes?.outcomes.map(({ label, count }) => [label, count])).toEqual([['Rollback', 2]]);
  });

  it('is nothing for other words, and for one that no incident carries', () => {
    expect(outcomesOf(records, 'trigger', 'attack')).toBeUndefined();
    expect(outcomesOf([], 'actions', 'rollback')).toBeUndefined();
  });
});

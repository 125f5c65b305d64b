import { describe, expect, it } from 'vitest';
import type { ActionRecord, IncidentRecord } from '../../../../schemas/record.ts';
import { absent, causeWord, record, time } from '../../../../tests/builders/record.ts';
import { compareCauses, compareResponses } from './compare-causes.ts';

const action = (changes: Partial<ActionRecord>): ActionRecord => ({
  ...{ did: 'rollback', label: 'Rollback', at: absent(), status: 'stated', sources: [] },
  ...changes,
});
const acted = (...actions: ActionRecord[]): IncidentRecord =>
  record({ response: { detectedBy: [causeWord('users')], actions, factors: [] } });
const conditioned = (is: string, quote: string): IncidentRecord => {
  const { cause } = record();
  return record({ cause: { ...cause, conditions: [{ is, label: is, quote, sources: ['report'] }] } });
};

describe('the response in a comparison', () => {
  const records = [
    acted(
      action({ result: 'eased', resultLabel: 'Eased it', at: time('2024-09-18T05:10Z') }),
      action({ did: 'restart', label: 'Restarted', result: 'ended', resultLabel: 'Ended it' }),
    ),
    acted(action({ status: 'inferred' })),
  ];
  const row = (id: string) => compareResponses(records).find((one) => one.id === id)!;

  it('has the actions in their order, each with what came of it, when, and how sure it is', () => {
    expect(
      row('response-actions').cells.map((cell) => cell.map(({ text, detail }) => [text, detail])),
    ).toEqual([
      [
        ['Rollback', 'eased it, 05:10 UTC, stated by the operator, shared'],
        ['Restarted', 'ended it, stated by the operator'],
      ],
      [['Rollback', 'inferred, shared']],
    ]);
    expect(row('response-actions').notes).toEqual(['Shared: Rollback.']);
  });

  it('says who noticed it, and that a part cannot be compared of which nothing is recorded', () => {
    expect(row('response-detectedBy').comparability.grade).toBe('exact');
    expect(row('response-factors').comparability.grade).toBe('not-comparable');
  });
});

it('quotes the conditions of a cause', () => {
  const records = [conditioned('drift', 'We had noted it.'), conditioned('drift', 'Nobody knew.')];
  const row = compareCauses(records).find(({ id }) => id === 'cause-conditions')!;
  expect(row.label).toBe('Contributing condition');
  expect(row.cells.map(([line]) => line?.detail)).toEqual([
    '“We had noted it.”, shared',
    '“Nobody knew.”, shared',
  ]);
});

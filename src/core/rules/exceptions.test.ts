import { describe, expect, it } from 'vitest';
import { problemsOf, written } from '../../../tests/builders/checked-incident.ts';
import { ruleList } from './rule-list.ts';
import { incidentRules } from './index.ts';

const rulesOf = (fields: string): string[] =>
  problemsOf(written({ fields })).map(({ rule, severity }) => `${severity} ${rule}`);
const times = (started: string, ended: string): string => `times: { started: ${started}, ended: ${ended} }`;
const except = (rule: string): string => `exceptions: [{ rule: ${rule}, reason: It was so. }]`;
const midnight = times('2026-07-01T00:00Z', '2026-07-01T01:00Z');

describe('an exception', () => {
  it('silences a warning of a rule of judgement', () => {
    expect(rulesOf(midnight)).toEqual(['warning midnight-is-a-date']);
    expect(rulesOf(`${midnight}\n${except('midnight-is-a-date')}`)).toEqual([]);
  });

  it('silences it in a reviewed record too, where it would be an error', () => {
    const reviewed = `${midnight}\nreview: reviewed`;
    expect(rulesOf(reviewed)).toContain('error midnight-is-a-date');
    expect(rulesOf(`${reviewed}\n${except('midnight-is-a-date')}`)).not.toContain('error midnight-is-a-date');
  });

  it('silences no error, though the rule can be excepted where it only doubts', () => {
    const backwards = times('2026-07-01T02:00Z', '2026-07-01T01:00Z');
    expect(rulesOf(`${backwards}\n${except('end-before-start')}`)).toEqual([
      'error end-before-start',
      'error unneeded-exception',
    ]);
  });

  it.each(incidentRules.filter(({ isExceptable }) => !isExceptable).map(({ id }) => id))(
    'of %s is a fault that says so',
    (id) => {
      expect(rulesOf(except(id))).toEqual(['error rule-not-exceptable']);
    },
  );

  it('is a fault where it is not needed, and where there is no such rule', () => {
    expect(rulesOf(except('midnight-is-a-date'))).toEqual(['error unneeded-exception']);
    expect(rulesOf(except('midnight-is-date'))).toEqual(['error unknown-rule']);
  });
});

describe('the list of rules', () => {
  it('names every rule once, with what it demands', () => {
    const ids = ruleList().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of incidentRules) expect(ids).toContain(id);
    expect(ids).toContain('rule-not-exceptable');
    for (const { demands } of ruleList()) expect(demands).toMatch(/^[A-Z].*\.$/);
  });

  it('lets rules be excepted that only warn or hint, and of others none but end-before-start', () => {
    const listed = ruleList();
    expect(
      listed.filter(({ severity }) => severity !== 'error').every(({ isExceptable }) => isExceptable),
    ).toBe(true);
    expect(listed.filter(({ severity, isExceptable }) => severity === 'error' && isExceptable)).toMatchObject(
      [{ id: 'end-before-start' }],
    );
  });
});

import { describe, expect, it } from 'vitest';
import { problemsOf, written } from '../../../tests/builders/checked-incident.ts';
import { ruleGroups, rules } from '../rule-catalogue.ts';

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
    const reviewed = `${midnight}\nreviewed: { on: 2026-07-02, by: person, sources: [source-1] }`;
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

  it.each(
    Object.entries(rules)
      .filter(([, { isExceptable }]) => !isExceptable)
      .map(([id]) => id),
  )('of %s is a fault that says so', (id) => {
    expect(rulesOf(except(id))).toEqual(['error rule-not-exceptable']);
  });

  it('is a fault where it is not needed, and where there is no such rule', () => {
    expect(rulesOf(except('midnight-is-a-date'))).toEqual(['error unneeded-exception']);
    expect(rulesOf(except('midnight-is-date'))).toEqual(['error unknown-rule']);
  });
});

describe('the catalogue of rules', () => {
  const listed = Object.entries(rules).map(([id, facts]) => ({ id, ...facts }));

  it('says of every rule what it requires, in one sentence', () => {
    for (const { requirement } of listed) expect(requirement).toMatch(/^["A-Z].*\.$/);
  });

  it('has every rule in one group of the documentation', () => {
    const ids = ruleGroups.flatMap((group) => Object.keys(group.rules));
    expect(ids).toEqual(Object.keys(rules));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lets rules be excepted that only warn or hint, and of others none but end-before-start', () => {
    const doubts = listed.filter(({ severity }) => severity !== 'error');
    expect(doubts.filter(({ isExceptable }) => !isExceptable)).toEqual([]);
    expect(
      listed.filter(({ severity, isExceptable }) => severity === 'error' && isExceptable).map(({ id }) => id),
    ).toEqual(['end-before-start']);
  });
});

import { describe, expect, it } from 'vitest';
import { problemsOf, written } from '../../../tests/builders/checked-incident.ts';

const hints = ['human-error-verdict', 'root-cause-word', 'should-have', 'blames-person'];
const speaker = `claims:
  - { topic: cause, says: a thing, by: "Alex Example, head of doors", status: confirmed, sources: [source-1] }
  - { topic: cause, says: a thing, by: Acme, status: confirmed, sources: [source-1] }`;

const found = (body: string, more: { title?: string; fields?: string } = {}) =>
  problemsOf(
    written({
      ...(more.title ? { title: more.title } : {}),
      fields: `${more.fields === undefined ? '' : `${more.fields}\n`}${speaker}`,
      body,
    }),
  ).filter(({ rule }) => hints.includes(rule));

describe('a verdict in the text', () => {
  it.each([
    ['human-error-verdict', 'The outage was caused by human error.'],
    ['human-error-verdict', 'Due to a simple\noperator error nothing worked.'],
    ['human-error-verdict', 'Human error led to it.'],
    ['root-cause-word', 'The root cause was a certificate.'],
    ['root-cause-word', 'There were two root causes.'],
    ['should-have', 'The engineers should have tested it.'],
    ['should-have', 'They should not have done it.'],
    ['should-have', 'Nobody shouldn’t have known.'],
    ['should-have', 'Acme ought to have known.'],
    ['should-have', 'It should have been tested.'],
    ['blames-person', 'Alex Example caused it.'],
    ['blames-person', 'Example carelessly broke it.'],
    ['blames-person', 'It was Alex Example’s fault.'],
    ['blames-person', 'It was the mistake of Alex Example.'],
  ])('%s is seen in: %s', (rule, body) => {
    expect(found(body)).toMatchObject([{ rule, severity: 'hint' }]);
  });

  it.each([
    'The company called it "human error".',
    'The company called it “the root cause”.',
    "It spoke of 'human error' only.",
    '> The root cause was human error, and they should have known.',
    'It was not caused by human error.',
    'No human error led to it.',
    'There was no single root cause.',
    'Acme published its root cause analysis in May.',
    'Checks of such commands should have refused it.',
    'The tool that should have stopped it had a bug.',
    'Customers of the bank have what they should have.',
    'Alex Example said so.',
    'An example caused confusion.',
    'Acme caused it.',
    'The root of the tree caused nothing.',
  ])('is not seen in: %s', (body) => {
    expect(found(body)).toEqual([]);
  });

  it('is seen in the title', () => {
    expect(found('Down.', { title: 'Acme finds the root cause of its outage' })).toMatchObject([
      { rule: 'root-cause-word', line: 2 },
    ]);
  });

  it('stays a hint in a reviewed record', () => {
    expect(
      found('The root cause.', { fields: 'reviewed: { on: 2026-07-02, by: person, sources: [source-1] }' }),
    ).toMatchObject([{ severity: 'hint' }]);
  });
});

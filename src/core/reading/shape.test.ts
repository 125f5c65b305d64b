import { describe, expect, it } from 'vitest';
import { ClaimsFileSchema } from '../../../schemas/claim.ts';
import { IncidentFrontMatterSchema } from '../../../schemas/incident.ts';
import { suggestionOf } from '../report/fault-parts.ts';
import { toFieldProblem, type FieldFault, type Problem } from '../problem.ts';
import { readYaml, type FrontMatter } from './front-matter.ts';
import { locateIn } from './places.ts';
import { checkShape, splitExtra } from './shape.ts';

const fields = {
  title: 'title: Nobody can log in for an hour',
  date: 'date: 2026-07-01',
  services: 'services: [door]',
  cause: 'cause: unknown',
  sources: 'sources: [https://example.org/a]',
};

const placed = (faults: readonly FieldFault[], { places }: FrontMatter): Problem[] =>
  faults.map((fault) => toFieldProblem(locateIn('x.md', places), fault));

/** Problems of the good front matter with one thing changed, as "line:column rule message". */
function problems(change: Partial<typeof fields> & { more?: string } = {}): string[] {
  const text = Object.values({ ...fields, ...change })
    .filter((line) => line !== '')
    .join('\n');
  const yaml = readYaml(text, 2);
  expect(yaml.faults).toEqual([]);
  const { faults } = checkShape(IncidentFrontMatterSchema, splitExtra(yaml.value).fields, { ownKeys: true });
  return placed(faults, yaml).map((problem) => {
    const { line, column, rule, message } = problem;
    return [`${line}:${column} ${rule}`, message, suggestionOf(problem) ?? []].flat().join(' | ');
  });
}

const allowedOf = (more: string): (string | undefined)[] => {
  const yaml = readYaml(`${Object.values(fields).join('\n')}\n${more}`, 2);
  return checkShape(IncidentFrontMatterSchema, yaml.value).faults.map(({ allowed }) => allowed);
};

describe('the shape of front matter', () => {
  it('is right in the short form', () => {
    expect(problems()).toEqual([]);
  });

  it('is wrong everywhere at once where there is nothing', () => {
    const yaml = readYaml('x: y', 2);
    const { data, faults } = checkShape(IncidentFrontMatterSchema, {});
    expect(data).toBeUndefined();
    expect(
      placed(faults, yaml).map(({ rule, message, line, column }) => [rule, message, line, column]),
    ).toEqual(Object.keys(fields).map((name) => ['missing-field', `The field "${name}" is missing.`, 1, 1]));
  });

  it('has a key of its own only behind x-', () => {
    expect(problems({ more: 'x-ticket: { a: [b] }' })).toEqual([]);
    expect(problems({ more: 'owner: 5' })).toEqual(['7:1 unknown-field | The field "owner" does not exist.']);
  });
});

describe('a field that is missing', () => {
  it('is reported on the fence, or on the entry that lacks it', () => {
    expect(problems({ cause: '' })).toEqual(['1:1 missing-field | The field "cause" is missing.']);
    expect(problems({ more: 'impact:\n  - { services: [door] }' })).toEqual([
      '8:5 missing-field | The field "impact[1].effect" is missing.',
    ]);
    expect(problems({ more: 'withdrawn:\n  on: 2026-07-02' })).toEqual([
      '7:1 missing-field | The field "withdrawn.why" is missing.',
    ]);
  });

  it('is one problem with the misspelt one', () => {
    expect(problems({ cause: 'casue: unknown' })).toEqual([
      '5:1 unknown-field | The field "casue" does not exist. | did you mean "cause"?',
    ]);
    expect(problems({ more: 'withdrawn: { on: 2026-07-02, wyh: x }' })).toEqual([
      '7:30 unknown-field | The field "wyh" does not exist in withdrawn. | did you mean "why"?',
    ]);
  });
});

describe('of several forms, the one that was tried explains the fault', () => {
  it.each([
    ['cause: bug', '5:8 unknown-word | "bug" is not a word of cause.'],
    [
      'cause: { triger: unknown }',
      '5:10 unknown-field | The field "triger" does not exist in cause. | did you mean "trigger"?',
    ],
    [
      'cause: { trigger: [unkown] }',
      '5:20 unknown-word | "unkown" is not a word of cause.trigger[1]. | did you mean "unknown"?',
    ],
    [
      'cause: { trigger: { is: atack } }',
      '5:25 unknown-word | "atack" is not a word of cause.trigger.is. | did you mean "attack"?',
    ],
    ['cause: { trigger: { word: attack } }', '5:10 missing-field | The field "cause.trigger.is" is missing.'],
  ])('%s', (cause, expected) => {
    expect(problems({ cause })).toContain(expected);
  });

  it.each([
    ['times: { started: 9 am }', '7:19 bad-time | times.started: "9 am" is not a time.'],
    ['times: { started: { at: 9 am } }', '7:25 bad-time | times.started.at: "9 am" is not a time.'],
    [
      'times: { ended: ongiong }',
      '7:17 unknown-word | "ongiong" is not a word of times.ended. | did you mean "ongoing"?',
    ],
    ['times: { started: [a] }', '7:19 wrong-type | times.started is a list.'],
    ['times: 9 am', '7:8 wrong-type | times is "9 am", a single value.'],
    ['reports: many', '7:10 bad-count | reports: "many" is not a number of the allowed form.'],
    ['reports: { count: 5 }', '7:10 wrong-type | reports is a group of fields.'],
    ['reports: [5]', '7:11 wrong-type | reports[1] is "5", a single value.'],
    ['duration: { value: long }', '7:20 bad-duration | duration.value: "long" is not a duration.'],
    ['kind: outtage', '7:7 unknown-word | "outtage" is not a word of kind. | did you mean "outage"?'],
    [
      'kind: [outage, degredation]',
      '7:16 unknown-word | "degredation" is not a word of kind[2]. | did you mean "degradation"?',
    ],
    ['organization: Big Bank', '7:15 bad-id | organization: "Big Bank" is not an id. | big-bank'],
    [
      'related: 2026-01-01-x',
      '7:10 wrong-type | related is "2026-01-01-x", a single value. | related: [2026-01-01-x]',
    ],
  ])('%s', (more, expected) => {
    expect(problems({ more })).toEqual([expected]);
  });

  it('lists the words beside the form, and the fields of an entry', () => {
    expect(allowedOf('reports: many')).toEqual([
      expect.stringMatching(/A\.\.B; or unknown, not-applicable$/),
    ]);
    expect(allowedOf('related: [a]')).toEqual(['the fields id, type, why']);
  });
});

describe('what YAML loses in silence', () => {
  it('is told where a comma ended a number inside { }', () => {
    expect(problems({ more: 'reports:\n  - { count: 10,600,000, kind: peak }' })).toEqual([
      '8:17 yaml-comma | A comma inside { } ended a number early, so "600" and "000" were read as fields of their own.',
    ]);
  });

  it('is told where a comma or colon ended a text inside { }', () => {
    expect(problems({ cause: 'cause: { text: It broke, badly so, trigger: unknown }' })).toEqual([
      '5:26 yaml-comma | A comma or colon inside { } ended a value early, so "badly so" was read as a field of its own.',
    ]);
  });

  it('is told where no space follows a colon inside { }', () => {
    expect(problems({ more: 'duration: { value:PT2H }' })).toEqual([
      '7:13 yaml-space | There is no space after the colon in "value:PT2H", so YAML reads all of it as a field name. | value: PT2H',
    ]);
  });
});

describe('one value', () => {
  it('has one problem, though several things are wrong with it', () => {
    expect(problems({ date: 'date: on the first of July' })).toEqual([
      '3:7 bad-day | date: "on the first of July" is not a day.',
    ]);
    expect(problems({ services: 'services:' })).toEqual(['4:1 empty-field | services is empty.']);
    expect(problems({ services: 'services: ""' })).toEqual(['4:11 empty-field | services is empty.']);
  });

  it('is shown in full up to a limit', () => {
    const [problem = ''] = problems({ more: `zone: ${'z'.repeat(500)}` });
    expect(problem.length).toBeLessThan(150);
  });
});

describe('a claims file', () => {
  it('is told what it lacks, without fields of its own', () => {
    const yaml = readYaml('claims:\n  - { topic: cause, statsu: confirmed, sources: [a] }\nx-own: 1\n', 1);
    const found = placed(checkShape(ClaimsFileSchema, yaml.value).faults, yaml);
    expect(found.map(({ rule, meant, line, column }) => [rule, meant, line, column])).toEqual([
      ['unknown-field', 'status', 2, 21],
      ['unknown-field', undefined, 3, 1],
    ]);
    expect(found[1]?.allowed).toBe('claims, sources');
  });
});

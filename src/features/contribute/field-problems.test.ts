import { expect, it } from 'vitest';
import { smallRegistry } from '../../../tests/builders/checked-incident.ts';
import { ruleContext } from '../../core/rules/rule-context.ts';
import { checkDraft } from './check-draft.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { placeProblems } from './field-problems.ts';

const empty = emptyDraft('2026-11-20');
const context = { ...ruleContext(smallRegistry, new Map()), today: '2026-11-20' };

function placed(change: Partial<Draft>): [control: string | undefined, rule: string, isEmpty: boolean][] {
  const draft = { ...empty, ...change };
  const { problems, path } = checkDraft(draft, context);
  return placeProblems(problems, draft, path).map(({ control, isEmpty, problem: { rule } }) => [
    control,
    rule,
    isEmpty,
  ]);
}

it('of an empty form all say only what is still to write, and in which control', () => {
  const all = placed({});
  expect(all.map(([control]) => control)).toEqual(['title', 'date', 'services', 'cause', 'sources', 'body']);
  expect(all.every(([, , isEmpty]) => isEmpty)).toBe(true);
});

it('stand at the control that they are mended in, all at once', () => {
  const frontMatter = [
    'title: Harbour bookings fail for two hours',
    'date: 2030-03-01',
    'services: [clowd]',
    'cause: undisclosed',
    'severity: SEV2',
    'sources:',
    '  - status.harbour.example/1',
    '',
  ].join('\n');
  expect(
    placed({ frontMatter, slug: 'Not a slug', body: 'Nobody could book [1].', claims: 'claims: x' }),
  ).toEqual(
    expect.arrayContaining([
      ['date', 'in-the-future', false],
      ['services', 'unknown-service', false],
      ['front-matter', 'unknown-field', false],
      ['sources', 'bad-address', false],
      ['body', 'numbered-citation', false],
      ['claims', 'wrong-type', false],
    ]),
  );
});

it('take what a source lacks for what is still to write, where the source has controls for it', () => {
  const sources = 'sources:\n  - { id: a, kind: press, title: "", url: "https://a.example" }\n';
  expect(placed({ frontMatter: sources })).toContainEqual(['sources', 'empty-field', true]);
  expect(placed({ frontMatter: `# mine\n${sources.replace('  -', '  # note\n  -')}` })).toContainEqual([
    'sources',
    'empty-field',
    false,
  ]);
});

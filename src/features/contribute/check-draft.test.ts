import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collection } from '../../../tests/builders/collection.ts';
import { mistaken } from '../../../tests/arbitraries/hostile-text.ts';
import { parseIncident } from '../../core/incident/parse.ts';
import { sortProblems } from '../../core/problem.ts';
import { openDocument } from '../../core/reading/open-file.ts';
import { checkParsed } from '../../core/rules/check-incident.ts';
import { ruleContext } from '../../core/rules/rule-context.ts';
import { checkDraft } from './check-draft.ts';
import { fileText, type Draft } from './draft.ts';

const context = ruleContext(collection({}).registry, new Map());

/** What `check` says of the file that the draft becomes. */
function problemsOfFile(path: string, draft: Draft) {
  const opened = openDocument({ path, bytes: new TextEncoder().encode(fileText(draft)) });
  if (!opened.ok) return opened.problems;
  const parsed = parseIncident(opened.text);
  return sortProblems([...parsed.problems, ...checkParsed(parsed, context)]);
}

const draft: Draft = {
  slug: 'acme-login',
  frontMatter:
    'title: Acme Cloud cannot change anything\ndate: 2024-09-18\nservices: [cloud]\ncause: undisclosed\nsources: [https://acme.example/a]\n',
  body: 'Nobody could log in.\n',
};

const rulesOf = (change: Partial<Draft>): string[] =>
  checkDraft({ ...draft, ...change }, context).problems.map(({ rule }) => rule);

describe('a draft', () => {
  it.each([
    ['a bidirectional character', { body: 'a\u202eb' }, 'forbidden-character'],
    [
      'a hidden character',
      { frontMatter: draft.frontMatter.replace('Acme', 'Ac\u200bme') },
      'forbidden-character',
    ],
    ['half a character', { body: 'a \0 b' }, 'forbidden-character'],
    ['too much text', { body: 'word '.repeat(20_000) }, 'file-too-large'],
    ['a fence of its own', { frontMatter: `----\n${draft.frontMatter}` }, 'front-matter-fence'],
    ['an endless word', { body: 'a'.repeat(3_000) }, 'endless-word'],
    ['a device for a name', { slug: `x/../../con` }, 'file-name'],
    ['a name of many letters', { slug: 'a'.repeat(100) }, 'unsafe-file-name'],
  ])('with %s is refused as its file would be', (_name, change, rule) => {
    expect(rulesOf(change)).toContain(rule);
  });

  it('that ends its front matter early is read as its file would be', () => {
    const early = { ...draft, frontMatter: `${draft.frontMatter}---\nmore: text\n` };
    const { path, problems } = checkDraft(early, context);
    expect(problems).toEqual(problemsOfFile(path, early));
  });

  it('has the problems of its file, whatever is written', () => {
    const texts = fc.record({
      frontMatter: mistaken(draft.frontMatter),
      body: mistaken(`${draft.body}\n---\n`),
    });
    fc.assert(
      fc.property(texts, (change) => {
        const made = { ...draft, ...change };
        const { path, problems } = checkDraft(made, context);
        expect(problems).toEqual(problemsOfFile(path, made));
      }),
      { numRuns: 200 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallRegistry } from '../../../tests/builders/checked-incident.ts';
import { collection } from '../../../tests/builders/collection.ts';
import { mistaken } from '../../../tests/arbitraries/hostile-text.ts';
import { parseIncident } from '../../core/incident/parse.ts';
import { sortProblems } from '../../core/problem.ts';
import { openDocument } from '../../core/reading/open-file.ts';
import { checkParsed } from '../../core/rules/check-incident.ts';
import { ruleContext } from '../../core/rules/rule-context.ts';
import { checkDraft } from './check-draft.ts';
import { draftView } from './draft-view.ts';
import { newService, withOwner, withServices } from './new-entries.ts';
import { emptyDraft, fileText, type Draft } from './draft.ts';
import { runs } from '../../../tests/setup/runs.ts';

const context = ruleContext(collection({}).registry, new Map());

/** What `check` says of the file that the draft becomes. */
function problemsOfFile(path: string, draft: Draft) {
  const opened = openDocument({ path, bytes: new TextEncoder().encode(fileText(draft)) });
  if (!opened.ok) return opened.problems;
  const parsed = parseIncident(opened.text);
  return sortProblems([...parsed.problems, ...checkParsed(parsed, context)]);
}

const draft: Draft = {
  ...emptyDraft('2026-11-20'),
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
      { numRuns: runs(200) },
    );
  });
});

describe('the preview of a draft', () => {
  const viewOf = (change: Partial<Draft>) => {
    const { shown } = checkDraft({ ...draft, ...change }, context);
    return shown && draftView(shown, '/');
  };

  it('shows what there is from the first word on, and says what is not there yet', () => {
    const view = viewOf({ frontMatter: 'title: Acme Cloud cannot change anything\ndate:\nservices:\n' });
    expect(view?.title).toBe('Acme Cloud cannot change anything');
    expect(view?.ledeHtml).toContain('Nobody could log in.');
    expect(view?.facts.slice(0, 2).map(({ lines }) => lines[0]?.text)).toEqual([
      'no date yet',
      'no service yet',
    ]);
    expect(viewOf({ frontMatter: '' })?.title).toBe('No title yet');
    expect(viewOf({ frontMatter: 'title: "never closed\n' })?.ledeHtml).toContain('Nobody could log in.');
  });

  it('can be made of whatever is written', () => {
    fc.assert(
      fc.property(mistaken(draft.frontMatter), mistaken(draft.body), (frontMatter, body) => {
        expect(() => viewOf({ frontMatter, body })).not.toThrow();
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a draft with new services and organizations', () => {
  const service = {
    ...newService('Harbour: Booking #2', context.registry.services),
    kind: 'cloud',
    text: 'People book berths.',
  };
  const named = {
    ...draft,
    frontMatter: draft.frontMatter.replace('[cloud]', `[${service.id}]`),
    services: [service],
  };
  const owned = withOwner(named, service.id, 'Harbour Works', context.registry);

  it('has the file of each, and the record knows them', () => {
    const { files, problems, shown } = checkDraft(owned, context);
    expect(problems).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      'content/organizations/harbour-works.md',
      'content/services/harbour-booking-2.md',
      'content/incidents/2024-09-18-acme-login.md',
    ]);
    expect(files[1]?.text).toBe(
      '---\nname: "Harbour: Booking #2"\norganization: harbour-works\nkind: cloud\n---\n\nPeople book berths.\n',
    );
    expect(shown?.record.services[0]?.name).toBe('Harbour: Booking #2');
    expect(shown?.record.organizations[0]?.name).toBe('Harbour Works');
  });

  it('is told what its files lack', () => {
    const half = { ...owned, services: [{ ...service, kind: '', homePage: 'harbour.example' }] };
    expect(checkDraft(half, context).problems.map(({ file, message }) => [file, message])).toEqual([
      ['content/services/harbour-booking-2.md', 'The field "kind" is missing.'],
      ['content/services/harbour-booking-2.md', 'homePage: "harbour.example" is not a web address.'],
      ['content/incidents/2024-09-18-acme-login.md', expect.stringContaining('owner')],
    ]);
  });

  it('takes a known organization by any of its names, and leaves out what nothing names any more', () => {
    expect(withOwner(owned, service.id, 'Acme', smallRegistry)).toMatchObject({
      services: [{ organization: 'acme' }],
      organizations: [],
    });
    expect(withServices(owned, [])).toMatchObject({ services: [], organizations: [] });
    expect(newService('Service cloud', smallRegistry.services).id).toBe('service-cloud');
    expect(newService('Cloud', smallRegistry.services).id).toBe('cloud-2');
  });

  it('has a claims file beside it where one is written', () => {
    const claims =
      'claims:\n  - { topic: cause, says: It was the tide., status: rejected, sources: [acme] }\n';
    const { files, problems } = checkDraft({ ...draft, claims }, context);
    expect(files.at(-1)).toEqual({
      path: 'content/incidents/2024-09-18-acme-login.claims.yaml',
      text: claims,
    });
    expect(problems.every(({ file }) => file.startsWith('content/incidents/2024-09-18-acme-login'))).toBe(
      true,
    );
    expect(checkDraft({ ...draft, claims: 'claims: no' }, context).problems[0]?.file).toMatch(
      /claims\.yaml$/,
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseIncident } from '../../../src/core/incident/parse.ts';
import { sortProblems } from '../../../src/core/problem.ts';
import { openDocument } from '../../../src/core/reading/open-file.ts';
import { checkParsed } from '../../../src/core/rules/check-incident.ts';
import {
  formatCompareState,
  maxCompared,
  parseCompareState,
  parseCompared,
} from '../../../src/features/compare/compare-address.ts';
import { checkDraft } from '../../../src/features/contribute/check-draft.ts';
import { fileText, type Draft } from '../../../src/features/contribute/draft.ts';
import { prefilledDraft } from '../../../src/features/contribute/prefilled.ts';
import { toFacets } from '../../../src/features/search/index.ts';
import { withoutWords } from '../../../src/features/search/answer-search.ts';
import { searchView } from '../../../src/features/search/search-view.ts';
import { maxQueryLength } from '../../../src/features/search/text/query-length.ts';
import { filterKeys } from '../../../src/features/search/state/filters.ts';
import { formatSearch, parseSearch } from '../../../src/features/search/state/search-state.ts';
import { anyText, markdownSoup, mistaken, yamlSoup } from '../../arbitraries/hostile-text.ts';
import { writtenText } from '../../arbitraries/written-text.ts';
import { goodCollection, goodContext, goodTexts } from './hostile-file.ts';
import { timeout, tryInputs } from './try-inputs.ts';

/** What `check` says of the file that a draft becomes. */
function problemsOfFile(path: string, draft: Draft) {
  const opened = openDocument({ path, bytes: new TextEncoder().encode(fileText(draft)) });
  if (!opened.ok) return opened.problems;
  const parsed = parseIncident(opened.text);
  return sortProblems([...parsed.problems, ...checkParsed(parsed, goodContext)]);
}

const drafts = fc.constantFrom(...goodTexts('incidents')).chain((text) => {
  const [, frontMatter = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(text) ?? [];
  return fc.record({
    claims: fc.constant(''),
    services: fc.constant([]),
    organizations: fc.constant([]),
    slug: fc.oneof(fc.constantFrom('acme-login', ''), anyText),
    frontMatter: fc.oneof(fc.constant(frontMatter), mistaken(frontMatter), yamlSoup),
    body: fc.oneof(fc.constant(body), mistaken(body), markdownSoup),
  });
});

it('the form says of a draft what check says of its file', { timeout }, async () => {
  await tryInputs('drafts with mistakes', drafts, (draft) => {
    const { path, problems } = checkDraft(draft, goodContext);
    // What may not be the name of a file is never opened.
    const ofText = problems.filter(({ rule }) => rule !== 'unsafe-file-name');
    expect(ofText).toEqual(problemsOfFile(path, draft));
  });
});

/** The query of an address: words that mean something, in any order and number, between anything else. */
const query = (keys: readonly string[], values: readonly string[]): fc.Arbitrary<string> => {
  const part = fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...keys) }, fc.string({ maxLength: 6 })),
      fc.constantFrom('=', '', '=='),
      fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...values) }, writtenText, anyText),
      fc.boolean(),
    )
    .map(([key, sign, value, isEncoded]) => key + sign + (isEncoded ? encodeURIComponent(value) : value));
  const parts = fc.array(part, { maxLength: 8 }).map((all) => `?${all.join('&')}`);
  return fc.oneof({ weight: 5, arbitrary: parts }, anyText);
};

const records = [...goodCollection.records.values()];
const facets = toFacets(records, goodCollection.registry);
const searchKeys = ['q', 'year', 'duration', 'reports', 'sort', 'view', ...filterKeys];
const searchWords = [
  ...['2021', '2021..2023', '..', 'PT1H..', '3600..', 'cumulative:1000..', 'cumulative', 'longest', 'table'],
  ...['chart', '-1', 'NaN', '1e999', '__proto__', 'constructor', 'maintenance', 'acme-cloud', '%', '%ff'],
];

it('a search says in its own address what it understood of another', { timeout }, async () => {
  await tryInputs('addresses of searches', query(searchKeys, searchWords), (address) => {
    const state = parseSearch(address);
    const own = formatSearch(state);
    expect(parseSearch(own)).toEqual(state);
    expect(formatSearch(parseSearch(own))).toBe(own);
    expect(state.query.length).toBeLessThanOrEqual(maxQueryLength);
    const { rows } = searchView(facets, state, withoutWords(state));
    expect(records.map(({ id }) => id)).toEqual(expect.arrayContaining(rows.map(({ id }) => id)));
  });
});

const compareWords = [
  'a,b',
  'a,,b',
  ',',
  'clock',
  'aligned',
  'log',
  'linear',
  'all',
  '__proto__',
  '%2C',
  '%',
];

it('a comparison says in its own address what it understood of another', { timeout }, async () => {
  const addresses = query(['ids', 'axis', 'scale', 'rows'], compareWords);
  await tryInputs('addresses of comparisons', addresses, (address) => {
    const state = parseCompareState(address);
    const own = formatCompareState(state);
    expect(parseCompareState(own)).toEqual(state);
    expect(formatCompareState(parseCompareState(own))).toBe(own);
    expect(state.ids.length).toBeLessThanOrEqual(maxCompared);
    expect(new Set(state.ids).size).toBe(state.ids.length);
    expect(parseCompared(address).ids).toEqual(state.ids);
  });
});

const formWords = [
  'acme',
  'Example Bank',
  '2026-05',
  'press',
  'https://a.example/',
  'javascript:alert(1)',
  '---',
  '%',
];

it('the form says of what an address fills in what check says of its file', { timeout }, async () => {
  const addresses = query(['title', 'date', 'organization', 'source', 'kind'], formWords);
  await tryInputs('addresses of the form', addresses, (address) => {
    const draft = prefilledDraft(address, goodCollection.registry, '2026-11-20');
    if (!draft) return;
    const { path, problems } = checkDraft(draft, goodContext);
    expect(problems.filter(({ rule }) => rule !== 'unsafe-file-name')).toEqual(problemsOfFile(path, draft));
    expect(problems.length).toBeGreaterThan(0);
  });
});

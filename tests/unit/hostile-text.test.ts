import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Root } from 'mdast';
import { shownTree } from '../../src/core/markdown/body.ts';
import { incidentMarkdown } from '../../src/features/incident/as-markdown/incident-markdown.ts';
import { nodesOf, readMarkdown, textOf } from '../builders/read-markdown.ts';
import { ranksOf } from '../../src/features/compare/ranks.ts';
import { comparisonView } from '../../src/features/compare/comparison-view.ts';
import { ComparisonView } from '../../src/features/compare/ComparisonView.tsx';
import { compare } from '../../src/features/compare/rows/comparison.ts';
import { IncidentArticle } from '../../src/features/incident/IncidentArticle.tsx';
import { LeadList } from '../../src/features/leads/LeadList.tsx';
import { toLeadsData } from '../../src/features/leads/leads.ts';
import { listItems } from '../../src/features/search/results/results-view.ts';
import { ResultList } from '../../src/features/search/results/ResultList.tsx';
import { readContent } from '../../src/node/read-content.ts';
import { buildCollection } from '../builders/build-collection.ts';
import { listedRecords, type Collection } from '../../src/core/collection/collection.ts';
import {
  formatProblems,
  formatProblemsAsJson,
  formatProblemsForGitHub,
} from '../../src/core/report/problems.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { toHtml } from '../../src/core/markdown/to-html.ts';
import type { Problem } from '../../src/core/problem.ts';
import { findForbiddenCharacter } from '../../src/core/reading/printable.ts';
import { toFacets } from '../../src/features/search/state/facets.ts';
import { toFeed, toRss } from '../../src/features/feed/feed.ts';
import { incidentPage } from '../../src/features/incident/incident-page.ts';

const good = readContent({ name: 'content', location: join(import.meta.dirname, '../fixtures/good') });
const id = '2024-09-18-acme-cloud-control-plane';
const other = '2025-02-11-acme-cloud-dns';

const attacks = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)//',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus='alert(1)",
  '<svg/onload=alert(1)>',
  '</title></textarea><b>x',
  '<!-- --><b>--!><b>',
  ']]><x/><![CDATA[',
  '&lt;b&gt; &#60;b&#62; &amp;lt;',
  '<?xml version="1.0"?><!DOCTYPE x>',
  '${{ secrets.TOKEN }} ${x} {{x}} <%= x %>',
  '::error::x %0A::warning::y',
  '=cmd|"/c calc"!A1 +1 @SUM(1)',
  '@everyone @admin #1 closes #2',
  'javascript:alert(1) JaVaScRiPt&colon;x',
  'data:text/html,<b>x</b> vbscript:x',
  '[x](javascript:alert(1)) <javascript:x>',
  'https://a.example/"><b> //evil.example',
  'עברית العربية',
  'x'.repeat(95),
  '\u{F0000}acme-report\u{F0001}',
];

/** Every field that holds prose, wherever it stands, with the most characters it may have. */
const proseFields: Record<string, number> = {
  ...{ title: 110, text: 400, quote: 400, means: 200, extent: 200, by: 160, method: 300, why: 300 },
  ...{ publisher: 120, note: 400, unit: 40, name: 60, says: 600, printed: 600, what: 400, tagline: 160 },
  description: 300,
};

/** A file's fields with each prose field replaced, and its body and its `x-` keys. */
function replaceProse(text: string, write: (field: string) => string, isWhole: boolean): string {
  const [, fields = '', body = ''] = isWhole
    ? ['', text, '']
    : (/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []);
  const doc = parseDocument(fields, { schema: 'failsafe' });
  visit(doc, {
    Pair: (_key, pair) => {
      const field = isScalar(pair.key) ? String(pair.key.value) : '';
      // In `reviewed` the key "by" takes a word of a list.
      const isWord = isScalar(pair.value) && ['person', 'machine'].includes(String(pair.value.value));
      const isProse = field in proseFields && isScalar(pair.value) && !isWord;
      if (isProse) pair.value = doc.createNode(write(field).slice(0, proseFields[field]));
    },
  });
  if (isWhole) return String(doc);
  if (isMap(doc.contents)) doc.set('x-own', { [write('key')]: [write('value')] });
  return `---\n${String(doc)}---\n${body}`;
}

const collections = new Map<string, Collection>();

/** The good folder in which one text stands in every field that takes prose. Titles stay apart from each other. */
function collectionOf(attack: string): Collection {
  const collection = collections.get(attack) ?? buildWith(attack);
  collections.set(attack, collection);
  return collection;
}

function buildWith(attack: string): Collection {
  let count = 0;
  const write = (field: string): string =>
    field === 'title' ? `${(count += 1)} ${attack}`.padEnd(15, '.') : attack;
  const replaced = <File extends { path: string; bytes: Uint8Array }>({ path, ...file }: File) => ({
    ...file,
    path,
    bytes: new TextEncoder().encode(
      replaceProse(new TextDecoder().decode(file.bytes), write, !path.endsWith('.md')),
    ),
  });
  const files = Object.fromEntries(
    Object.entries(good.files).map(([folder, list]) => [folder, list.map(replaced)]),
  ) as typeof good.files;
  const { collection, problems } = buildCollection({
    ...good,
    files,
    site: good.site && replaced(good.site),
    leads: good.leads && replaced(good.leads),
  });
  if (!collection) throw new Error(formatProblems(problems, { files: 1, incidents: 1, unchecked: [] }));
  return collection;
}

const address = (path: string): string => `https://hindsight.example${path}`;

const feedOf = (collection: Collection): Parameters<typeof toRss> => [
  { title: 'All', description: 'All', path: '/', records: listedRecords(collection) },
  { site: collection.site, address },
];

function rendered(collection: Collection): Record<string, string> {
  const records = listedRecords(collection);
  const { article } = incidentPage(collection, id, '/');
  const pair = [collection.records.get(id), collection.records.get(other)].filter((one) => one !== undefined);
  const facets = toFacets(records, collection.registry);
  return {
    article: renderToString(h(IncidentArticle, { view: article })),
    comparison: renderToString(
      h(ComparisonView, { view: comparisonView(compare(pair), ranksOf(pair, facets.rows)) }),
    ),
    leads: renderToString(h(LeadList, toLeadsData(collection))),
    results: renderToString(h(ResultList, { items: listItems(facets) })),
    feed: toRss(...feedOf(collection)).replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, ''),
  };
}

/** Tags with the names of their attributes, without text and values: what text must never change. */
const skeleton = (html: string): string[] =>
  [...html.matchAll(/<[/!?]?[a-z][^\s>/]*(?:\s+[^\s=>/]+(?:="[^"]*")?)*\s*\/?>|<!/gi)].map(([tag]) =>
    tag.replace(/="[^"]*"/g, ''),
  );
/** What the form is filled in with is the text itself, encoded. */
const addresses = (html: string): string[] =>
  [...html.matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(([, value = '']) =>
    value.replace(
      /^(\/contribute\/\?)(?:(?:^|&amp;)?(?:title|date|organization|source|kind)=[^&"]*)*$/,
      '$1…',
    ),
  );

const asMarkdown = ({ records, incidents, site }: Collection): Root => {
  const [shown, incident] = [records.get(id), incidents.get(id)];
  if (!shown || !incident) throw new Error(`no incident ${id}`);
  return readMarkdown(incidentMarkdown(shown, shownTree(incident.body), { site, address }));
};

/** The nodes of a document and where its links lead: what text must never change. */
const markup = (tree: Root): string[] =>
  nodesOf(tree).map((node) => ('url' in node ? `${node.type} ${node.url}` : node.type));

const plain = collectionOf('Plain words only');
const harmless = rendered(plain);
const harmlessMarkup = markup(asMarkdown(plain));

describe('a record full of attacks', () => {
  it.each(attacks)('says %j and nothing more', (attack) => {
    const collection = collectionOf(attack);
    const document = asMarkdown(collection);
    expect(markup(document)).toEqual(harmlessMarkup);
    expect(textOf(document)).toContain(attack);
    const pages = rendered(collection);
    for (const [name, html] of Object.entries(pages)) {
      expect(html.length, name).toBeGreaterThan(500);
      expect(skeleton(html), name).toEqual(skeleton(harmless[name] ?? ''));
      expect(addresses(html), name).toEqual(addresses(harmless[name] ?? ''));
    }
  });

  it('stays data where data is published', () => {
    for (const attack of attacks) {
      const collection = collectionOf(attack);
      const record = collection.records.get(id);
      expect(JSON.parse(JSON.stringify(record))).toEqual(record);
      expect(record?.cause.text).toBe(attack);
      const feed = JSON.parse(toFeed(...feedOf(collection)).json1()) as {
        items: { title: string; url: string }[];
      };
      expect(feed.items.some(({ title }) => title.endsWith(attack.padEnd(13, '.')))).toBe(true);
      expect(feed.items.every(({ url }) => url.startsWith('https://hindsight.example/incidents/'))).toBe(
        true,
      );
    }
  });

  it('says a key of a team of its own under "Also recorded" and nowhere else', () => {
    const collection = collectionOf('own-key-text');
    const { article } = incidentPage(collection, id, '/');
    expect(collection.records.get(id)?.extra).toHaveProperty(['x-own', 'own-key-text']);
    const parts = renderToString(h(IncidentArticle, { view: article })).split('<section ');
    const holding = parts.filter((part) => part.includes('x-own'));
    expect(holding.map((part) => part.split(' ', 1)[0])).toEqual(['class="part-recorded"']);
  });
});

describe('a body that was never checked', () => {
  const disguises = [
    ...[
      'javascript:alert(1)',
      'JAVASCRIPT:x',
      '&#106;avascript:x',
      'java&Tab;script:x',
      'java&NewLine;script:x',
    ],
    ...[
      '&#x1;javascript:x',
      'javascript&colon;x',
      'data:text/html,x',
      'vbscript:x',
      '//evil.example',
      '\\\\evil',
    ],
    ...['/\\evil.example', 'http:evil', 'blob:x', 'file:///etc/passwd', 'ｊavascript:x', 'javascript%3Ax'],
  ];
  const html = (text: string) => toHtml(parseMarkdown(text), { cite: () => undefined, base: '/' });

  it.each(disguises)('leads nowhere by %j', (url) => {
    for (const text of [
      `[x](${url})`,
      `[x](<${url}>)`,
      `<${url}>`,
      `[x]\n\n[x]: ${url}`,
      `## [x](${url})`,
      `![x](${url})`,
    ])
      for (const href of addresses(html(text))) expect(href, text).toMatch(/^(?:https:\/\/|\/(?![/\\])|#)/);
  });

  it.each(attacks)('shows %j as text', (attack) => {
    expect(html(attack)).not.toMatch(/<(?:script|img|svg|b|x|title|textarea|!|\?)/i);
    expect(html(attack)).not.toMatch(/<[^>]*\bon\w+=/i);
  });
});

describe('a problem that quotes an attack', () => {
  const controls = [
    '\u001b[31mred\u001b]8;;x\u0007',
    '\u0000',
    '\u202egnp.exe',
    '\r\n::error::x',
    '\n##[error]x',
    '\u2028',
  ];
  it.each([...attacks, ...controls])('stays one problem: %j', (attack) => {
    const problem: Problem = {
      file: attack,
      line: 1,
      column: 1,
      rule: 'bad-id',
      severity: 'error',
      message: attack,
      allowed: attack,
      write: attack,
    };
    const counts = { files: 1, incidents: 1, unchecked: [] };
    const [text, json, commands] = [
      formatProblems([problem], counts),
      formatProblemsAsJson([problem]),
      formatProblemsForGitHub([problem]),
    ];
    for (const report of [text, json, commands]) expect(findForbiddenCharacter(report)).toBeUndefined();
    // The head of a problem begins with its file's name, which `::` may begin: the lines are counted instead.
    expect(text.split('\n')).toHaveLength(6);
    expect(JSON.parse(json)).toHaveLength(1);
    expect(commands.split('\n')).toHaveLength(1);
    expect(commands).toMatch(/^::error file=[^:,\n]*,line=1,col=1,title=bad-id::/);
  });
});

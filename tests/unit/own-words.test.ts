import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listedRecords } from '../../src/core/collection/collection.ts';
import { makeSchema } from '../../src/core/generate/schemas.ts';
import { ownSettingsOf } from '../../src/core/own/own-settings.ts';
import { wordPage } from '../../src/features/causes/word-page.ts';
import { causes } from '../../src/features/data/tables/causes.ts';
import { factViews } from '../../src/features/incident/fact-block.ts';
import { toFacets } from '../../src/features/search/state/facets.ts';
import { readContent } from '../../src/node/read-content.ts';
import { buildCollection } from '../builders/build-collection.ts';
import { withOwn } from '../builders/own-content.ts';

const good = readContent({ name: 'content', location: join(import.meta.dirname, '../fixtures/good') });
const settings = `words:
  triggers:
    feature-flag: { label: Feature flag, definition: A flag was flipped., as: config-change }
  conditions:
    one-pager: { label: One person on call, definition: Nobody else could be asked., as: production-pressure }
  actions:
    unplug: { label: Pulled the plug, definition: Power was cut by hand., as: isolate }
`;
const id = '2026-07-12-quay';
const text = (cause: string): string => `---
title: The quay cannot be booked for a whole morning
date: 2026-07-12
services: [example-bank-login]
cause: ${cause}
response:
  actions: [unplug, { did: unplug, result: ended }]
sources: [private]
added: 2026-07-14
---

One paragraph.
`;

const read = (cause: string) => {
  const { collection, problems } = buildCollection(
    withOwn(good, { settings, incidents: { [id]: text(cause) } }),
  );
  return { collection: collection!, problems, record: collection?.records.get(id) };
};

it('a word that a team adds is carried as the built-in one, under its own label', () => {
  const { problems, record } = read('{ trigger: [{ is: feature-flag, status: stated }] }');
  expect(problems).toEqual([]);
  const trigger = { is: 'config-change', label: 'Feature flag', word: 'feature-flag', status: 'stated' };
  expect(record?.cause.trigger).toMatchObject([trigger]);
  expect(record?.response.actions).toMatchObject([
    { did: 'isolate', label: 'Pulled the plug', word: 'unplug' },
    { did: 'isolate', label: 'Pulled the plug', word: 'unplug', result: 'ended' },
  ]);
  expect(factViews(record!, []).find((fact) => fact.id === 'trigger')?.lines).toMatchObject([
    { text: 'Feature flag', href: '/causes/config-change/' },
  ]);
});

it('it is counted and filtered as the built-in one, on whose page it is defined', () => {
  const { collection } = read('feature-flag');
  const listed = listedRecords(collection);
  const row = toFacets(listed, collection.registry, collection.site).rows.find((one) => one.id === id);
  expect([row?.cause, row?.action]).toEqual([['config-change'], ['isolate']]);
  const page = wordPage(listed, 'config-change', collection.site.words);
  expect(page?.sections[0]?.records.map((record) => record.id)).toContain(id);
  expect(page?.sections[0]?.own.map(({ label }) => label)).toEqual(['Feature flag']);
  expect(wordPage(listed, 'attack', collection.site.words)?.sections[0]?.own).toEqual([]);
});

it('the data set has both, the word to compare by and the label', () => {
  const { record } = read('feature-flag');
  const rows = causes.ofIncident({ record: record!, text: '', url: '' });
  expect(rows.map((row) => row.slice(2, 5))).toEqual([['trigger', 'config-change', 'Feature flag']]);
});

it('editors offer it with its definition', () => {
  const { properties } = makeSchema('incident', ownSettingsOf(read('feature-flag').collection.site));
  const [words] = properties?.cause?.anyOf ?? [];
  const at = words?.enum?.indexOf('feature-flag') ?? -1;
  expect(words?.enumDescriptions?.[at]).toBe('A flag was flipped.');
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IncidentFrontMatterSchema } from '../../schemas/incident.ts';
import { listedRecords } from '../../src/core/collection/collection.ts';
import { fixContent } from '../../src/core/fix/fix-content.ts';
import { makeSchema } from '../../src/core/generate/schemas.ts';
import { ownColumns } from '../../src/core/own/own-columns.ts';
import { ownSettingsOf } from '../../src/core/own/own-settings.ts';
import { foldedKey, reservedKeys } from '../../src/core/own/reserved-keys.ts';
import { tables, tablesWith } from '../../src/features/data/tables.ts';
import { ownFacts } from '../../src/features/incident/own-facts.ts';
import { columnsOf } from '../../src/features/search/results/columns.ts';
import { toCsv, toJson } from '../../src/features/search/results/export.ts';
import { searchView } from '../../src/features/search/search-view.ts';
import { withoutWords } from '../../src/features/search/answer-search.ts';
import { toFacets } from '../../src/features/search/state/facets.ts';
import { formatSearch, parseSearch } from '../../src/features/search/state/search-state.ts';
import { searchedFields } from '../../src/features/search/text/fields.ts';
import { readContent } from '../../src/node/read-content.ts';
import { buildCollection } from '../builders/build-collection.ts';
import { withOwn } from '../builders/own-content.ts';

const good = readContent({ name: 'content', location: join(import.meta.dirname, '../fixtures/good') });
const id = '2026-07-12-quay';
const record = (own: string): string => `---
title: The quay cannot be booked for a whole morning
date: 2026-07-12
services: [example-bank-login]
cause: undisclosed
sources: [private]
added: 2026-07-14
${own}---

One paragraph.
`;
const settings = `fields:
  severity: { label: Severity, words: [SEV1, SEV2, SEV3], filter: true, show: facts }
  bug: { label: Bug, type: link }
  customersTold: { label: Customers told, type: boolean, filter: true }
  cost: { label: Cost, type: number }
  closed: { label: Closed, type: date }
  crews: { label: Crews, many: true, filter: true }
`;
const own = `severity: SEV2
bug: https://tracker.example/4711
customersTold: true
cost: -12.5
closed: 2026-07-20
crews: Nightwatch
x-pager: { rota: '=HYPERLINK("x")', times: [3, 4] }
`;
const content = withOwn(good, { settings, incidents: { [id]: record(own) } });
const { collection, problems } = buildCollection(content);
const listed = collection ? listedRecords(collection) : [];
const facets = collection ? toFacets(listed, collection.registry, collection.site) : undefined;
const told = listed.find((one) => one.id === id);

it('a declared field is read as its type, and a key that nothing declares is kept as it is', () => {
  expect(problems).toEqual([]);
  expect(told?.extra).toEqual({
    severity: 'SEV2',
    bug: 'https://tracker.example/4711',
    customersTold: true,
    cost: -12.5,
    closed: '2026-07-20',
    crews: ['Nightwatch'],
    'x-pager': { rota: '=HYPERLINK("x")', times: ['3', '4'] },
  });
});

describe('on its page', () => {
  it('it stands where its settings say, all else is recorded besides', () => {
    const { facts, recorded } = ownFacts(told!, collection?.site.fields);
    expect(facts.map(({ label, values }) => [label, ...values.map(({ text }) => text)])).toEqual([
      ['Severity', 'SEV2'],
    ]);
    expect(recorded.map(({ label, values }) => [label, ...values.map(({ text }) => text)])).toEqual([
      ['Bug', 'https://tracker.example/4711'],
      ['Customers told', 'Yes'],
      ['Cost', '-12.5'],
      ['Closed', '20 July 2026'],
      ['Crews', 'Nightwatch'],
      ['x-pager', 'rota: =HYPERLINK("x"); times: 3; 4'],
    ]);
    expect(recorded.flatMap(({ values }) => values.flatMap(({ href }) => href ?? []))).toEqual([
      'https://tracker.example/4711',
    ]);
  });
});

describe('in the search', () => {
  it('a filter that it declares finds it by an address, and names it', () => {
    const state = parseSearch('?x-severity=SEV2&x-crews=Nightwatch&x-customersTold=true');
    const view = searchView(facets!, state, withoutWords(state));
    expect(view.rows.map((row) => row.id)).toEqual([id]);
    expect(view.chosen.map(({ text }) => text)).toEqual([
      'Crews: Nightwatch',
      'Customers told: Yes',
      'Severity: SEV2',
    ]);
    expect(view.options['x-severity']).toEqual([{ value: 'SEV2', label: 'SEV2', count: 1, isChosen: true }]);
    expect(formatSearch(state)).toBe('?x-crews=Nightwatch&x-customersTold=true&x-severity=SEV2');
  });

  it('a value that no record has, and a filter that there is none of, find nothing and are named', () => {
    const state = parseSearch('?x-severity=SEV9&x-cost=-12.5');
    const { rows, unknown } = searchView(facets!, state, withoutWords(state));
    expect([rows, unknown]).toEqual([[], 'cost “-12.5”, severity “SEV9”']);
  });

  it('its words find it', () => {
    const texts = searchedFields(told!, { own: [], affected: [] }, '').map(({ text }) => text);
    for (const word of ['SEV2', 'Nightwatch', 'tracker.example/4711', 'HYPERLINK'])
      expect(texts.join('\n')).toContain(word);
  });
});

describe('in exported files', () => {
  const frame = {
    address: '',
    licence: { name: '', url: '' },
    labels: facets!.labels,
    own: facets!.own,
    addressOf: (one: string) => one,
  };
  const rows = facets!.rows.filter((row) => row.id === id);

  it('it has a column in CSV, where nothing becomes a formula, and a field in JSON', () => {
    const [head = '', line = ''] = toCsv(rows, frame).split(/\r?\n/);
    expect(head).toMatch(/,severity,bug,customersTold,cost,closed,crews,x-pager,x-ticket$/);
    expect(line).toMatch(
      /,SEV2,https:\/\/tracker\.example\/4711,true,'?-12\.5,2026-07-20,Nightwatch,"\{""rota"":""=HYPERLINK.*\}",$/,
    );
    expect(JSON.parse(toJson(rows, frame))).toMatchObject({
      incidents: [{ severity: 'SEV2', cost: -12.5, crews: ['Nightwatch'], 'x-ticket': null }],
    });
  });

  it('it is a column of the data set, with its type', () => {
    const all = tablesWith(ownColumns(collection!.site, listed));
    const [incidents] = all;
    const [row = []] = incidents!.ofIncident({ record: told!, text: '', url: '' });
    const value = (name: string) => row[incidents!.columns.findIndex((column) => column.name === name)];
    expect(['severity', 'customers_told', 'cost', 'closed', 'crews'].map(value)).toEqual([
      'SEV2',
      true,
      -12.5,
      '2026-07-20',
      ['Nightwatch'],
    ]);
    expect(value('x_pager')).toBe('{"rota":"=HYPERLINK(\\"x\\")","times":["3","4"]}');
  });

  it('none has the name of a column that is there already', () => {
    const fields = new Set(Object.keys(IncidentFrontMatterSchema.shape).map(foldedKey));
    const names = [
      ...columnsOf().flatMap(({ csv, json: [name] }) => [...Object.keys(csv), name]),
      ...(tables[0]?.columns ?? []).map(({ name }) => name),
    ];
    const others = new Set(names.map(foldedKey).filter((name) => !fields.has(name)));
    expect([...reservedKeys].sort()).toEqual([...others].sort());
  });
});

it('editors know it, with the values that it may have', () => {
  const { properties } = makeSchema('incident', ownSettingsOf(collection!.site));
  expect(properties?.severity).toMatchObject({ description: 'Severity', enum: ['SEV1', 'SEV2', 'SEV3'] });
  expect(properties?.cost).toMatchObject({ type: ['string', 'number'] });
});

it('fix takes "x-" from a key that is declared by now, and leaves all others', () => {
  const before = withOwn(good, { settings, incidents: { [id]: record('x-severity: SEV1\nx-other: 1\n') } });
  const { content: after } = fixContent(before);
  const file = after.files.incidents.find(({ path }) => path.endsWith(`${id}.md`));
  expect(new TextDecoder().decode(file?.bytes)).toBe(record('severity: SEV1\nx-other: 1\n'));
});

it('a site without any of this has no trace of it', () => {
  const plain = listed.filter(({ extra }) => Object.keys(extra).length === 0);
  expect(plain.length).toBeGreaterThan(3);
  expect(JSON.stringify(toFacets(plain, collection!.registry))).not.toContain('"own":');
});

import { describe, expect, it } from 'vitest';
import {
  absent,
  causeWord,
  claim,
  figure,
  impactEntry,
  quantity,
  record,
  report,
  time,
  times,
} from '../../../tests/builders/record.ts';
import { collection } from '../../../tests/builders/collection.ts';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { codebook } from './metadata/codebook.ts';
import type { Value } from '../../core/columns/column.ts';
import type { Table } from './table.ts';
import { tables } from './tables.ts';

const url = 'https://example.org/incidents/2024-09-18-acme-cloud/';

const named = (name: string): Table => tables.find((table) => table.name === name)!;

/** The rows of an incident in a table, as objects. */
const rowsOf = (name: string, of: IncidentRecord): Record<string, Value>[] =>
  named(name)
    .ofIncident({ record: of, text: 'The **text**.', url })
    .map((row) => Object.fromEntries(named(name).columns.map((column, at) => [column.name, row[at]!])));

describe('the tables', () => {
  it('have each column once, described in a sentence, and as many values a row as columns', () => {
    expect(tables.map(({ name }) => name)).toEqual([
      ...['incidents', 'times', 'causes', 'response', 'impact', 'reports', 'figures', 'claims', 'sources'],
      ...['services', 'organizations', 'relations'],
    ]);
    for (const { name, columns, key, references } of tables) {
      const names = columns.map((column) => column.name);
      expect(new Set(names).size, name).toBe(names.length);
      for (const column of columns) expect(column.description, column.name).toMatch(/^[A-Z\d].*\S\.$/);
      for (const column of [...key, ...references.flatMap((reference) => reference.columns)])
        expect(names).toContain(column);
      for (const { table, to } of references) expect(named(table).key).toEqual(to);
    }
  });

  it('have a row of an incident without any optional part, and rows of nothing in no other table', () => {
    const bare = record({ sources: [], organizations: [], services: [], times: times({}), summary: '' });
    const counts = Object.fromEntries(tables.map(({ name }) => [name, rowsOf(name, bare).length]));
    expect(counts).toEqual({
      ...{ incidents: 1, times: 7, causes: 1, response: 0, impact: 0, reports: 0, figures: 0, claims: 0 },
      ...{ sources: 0, services: 0, organizations: 0, relations: 0 },
    });
    expect(rowsOf('incidents', bare)[0]).toMatchObject({
      ...{
        summary: null,
        services: [],
        span_state: 'not-recorded',
        span_min: null,
        added: null,
        revision: 1,
      },
    });
  });

  it('tell what is not known by its kind', () => {
    const rows = rowsOf(
      'times',
      record({
        times: times({ started: '2024-09-18T04:00Z', ended: { at: absent('undisclosed'), sources: [] } }),
      }),
    );
    expect(rows.find(({ moment }) => moment === 'ended')).toMatchObject({
      ...{
        state: 'undisclosed',
        earliest: null,
        latest: null,
        as_written: null,
        zone: null,
        after_start_min: null,
      },
    });
    expect(rows.find(({ moment }) => moment === 'detected')).toMatchObject({ state: 'not-recorded' });
  });

  it('give times as ranges, as written, with the zone they were written in', () => {
    const rows = rowsOf(
      'times',
      record({
        zone: 'Europe/Berlin',
        times: times({
          started: '2024-09-18T06:00+02:00',
          detected: '2024-09-18T04:10Z~',
          ended: '2024-09-18',
        }),
        timeline: [{ at: time('2024-09-18T04:30Z+'), text: 'Still down.', sources: ['report'] }],
      }),
    );
    expect(rows[0]).toMatchObject({
      ...{
        moment: 'started',
        state: 'known',
        earliest: '2024-09-18T04:00:00Z',
        latest: '2024-09-18T04:01:00Z',
      },
      ...{ precision: 'minute', as_written: '2024-09-18T06:00+02:00', zone: '+02:00', after_start_min: null },
    });
    expect(rows[1]).toMatchObject({
      qualifier: 'about',
      zone: 'Z',
      after_start_min: -300,
      after_start_max: 1_500,
    });
    expect(rows.find(({ moment }) => moment === 'ended')).toMatchObject({ zone: 'Europe/Berlin' });
    expect(rows.at(-1)).toMatchObject({
      ...{ number: 8, of: 'timeline', moment: null, latest: null, text: 'Still down.', sources: ['report'] },
    });
  });

  it('give durations in seconds', () => {
    const [row] = rowsOf('incidents', record());
    expect(row).toMatchObject({
      ...{
        span_state: 'known',
        span_min: 25_200,
        span_max: 25_200,
        span_sure_min: 25_140,
        span_unit: 'minute',
      },
      ...{ is_envelope: false, is_exposure: false, url, text: 'The **text**.' },
    });
  });

  it('hold what was published otherwise, and why it was not adopted', () => {
    expect(rowsOf('claims', record({ claims: [claim()] }))).toMatchObject([
      { field: 'times.started', values: ['2024-09-18T05:00Z~'], status: 'mistaken', against: ['report'] },
    ]);
  });

  it('hold counts and figures with their assessment', () => {
    const of = record({
      reports: {
        entries: [report(), report({ count: quantity('900+'), status: 'rejected', why: 'A peak.' })],
      },
      figures: [figure()],
      impact: [impactEntry({ to: absent('unknown') })],
    });
    expect(rowsOf('reports', of)).toMatchObject([
      { number: 1, min: 86_000, max: 86_000, counter_id: 'meter', window_state: 'not-applicable' },
      { number: 2, min: 900, max: null, qualifier: 'at-least', status: 'rejected', why: 'A peak.' },
    ]);
    expect(rowsOf('figures', of)).toMatchObject([
      { measure: 'revenue-lost', unit: 'USD', window_as_written: '2024-09-18', at_state: 'not-applicable' },
    ]);
    expect(rowsOf('impact', of)).toMatchObject([
      { effect: 'errors', from_state: 'known', to_state: 'unknown' },
    ]);
  });

  it('tell the parts of a cause and of the response apart', () => {
    const base = record();
    const of = record({
      cause: { ...base.cause, mechanisms: [causeWord('dns-failure')], ruledOut: [causeWord('attack')] },
      response: { ...base.response, detectedBy: [causeWord('users')] },
      followUps: { entries: [{ text: 'Add an alert', kind: 'detect', state: 'promised', sources: [] }] },
    });
    expect(rowsOf('causes', of).map(({ part, word }) => [part, word])).toEqual([
      ['trigger', 'limit-or-expiry'],
      ['failure-mode', 'dns-failure'],
      ['ruled-out', 'attack'],
    ]);
    expect(rowsOf('response', of)).toMatchObject([
      { part: 'detected-by', word: 'users', at_state: 'not-applicable' },
      { part: 'follow-up', word: 'detect', text: 'Add an alert', follow_up_state: 'promised' },
    ]);
  });

  it('hold each relation once, with owners and their dates', () => {
    const { registry } = collection({
      services: {
        cloud: { name: 'Acme Cloud', kind: 'cloud', organizations: [{ id: 'acme', from: '2020' }] },
        dns: { name: 'Acme DNS', kind: 'cloud', organization: 'acme', parent: 'cloud' },
      },
      organizations: { acme: { name: 'Acme' } },
    });
    const { columns, ofRegistry } = named('relations');
    const at = (name: string) => columns.findIndex((column) => column.name === name);
    const told = (all: readonly (readonly Value[])[]) =>
      all.map((row) => ['from_id', 'type', 'to_id', 'since'].map((name) => row[at(name)]));
    expect(told(ofRegistry(registry))).toEqual([
      ['cloud', 'owned-by', 'acme', '2020'],
      ['dns', 'owned-by', 'acme', null],
      ['dns', 'belongs-to', 'cloud', null],
    ]);
    const other = { id: '2024-01-01-other', title: 'Other', type: 'related' } as const;
    const of = record({
      related: [
        { ...other, direction: 'to' },
        { ...other, direction: 'from' },
      ],
    });
    expect(told(named('relations').ofIncident({ record: of, text: '', url }))).toEqual([
      ['2024-09-18-acme-cloud', 'operated-by', 'acme', null],
      ['2024-09-18-acme-cloud', 'own-service', 'cloud', null],
      ['2024-09-18-acme-cloud', 'related', '2024-01-01-other', null],
    ]);
  });
});

it('the codebook names every column and every word', () => {
  const about = {
    ...{ name: 'Example', description: 'Made up.', licence: { name: 'CC0', url: 'https://example.org/' } },
    ...{ language: 'en', repository: 'https://git.example/x', address: 'https://example.org/' },
    ...{ incidents: 1, changed: undefined, version: undefined },
  };
  const text = codebook(tables, { about, rows: { incidents: 1 } });
  for (const { name, columns } of tables) {
    expect(text).toContain(`\n## ${name}\n`);
    for (const column of columns) {
      expect(text).toContain(`\n| \`${column.name}\``);
      for (const word of Object.keys(column.words ?? {})) expect(text).toContain(`\n- \`${word}\`: `);
    }
  }
});

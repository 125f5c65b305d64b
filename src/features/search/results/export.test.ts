import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { collection } from '../../../../tests/builders/collection.ts';
import { absent, causeWord, quantity, record, report } from '../../../../tests/builders/record.ts';
import { safeCell } from '../../../core/format/safe-cell.ts';
import type { ExportFrame } from './columns.ts';
import { toCsv, toExportFile, toJson } from './export.ts';
import { toFacets } from '../state/facets.ts';
import { filterKeys, filters, type Filter } from '../state/filters.ts';

const hostile = [
  '=1+1',
  '+SUM(A1)',
  '-2+3',
  '@cmd',
  '\t=1',
  '\r=1',
  'says "no", and ends',
  'two\nlines',
  'two\n=1+1',
  'a; b, c',
  '<b>bold</b>',
];
const records = hostile.map((title, index) =>
  record({
    id: `2024-01-${index + 10}-acme`,
    title,
    reports: {
      entries: [
        report({ kind: 'peak', count: quantity('1000~') }),
        report({ kind: 'cumulative', count: quantity('50000+') }),
      ],
    },
  }),
);
const { rows, labels } = toFacets([...records, record({ kind: ['exposure'] })], collection({}).registry);
const frame: ExportFrame = {
  labels,
  address: 'https://site.example/search/?q=x',
  licence: { name: 'CC BY 4.0', url: 'https://licence.example/' },
  addressOf: (id) => `https://site.example/incidents/${id}/`,
};
const parsed = Papa.parse<Record<string, string>>(toCsv(rows, frame), { header: true, skipEmptyLines: true });

describe('a result as CSV', () => {
  it('has a line for each row, in their order', () => {
    expect(parsed.errors).toEqual([]);
    expect(parsed.data.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  });

  it('keeps every title as it was, but for an apostrophe before what a spreadsheet would run', () => {
    for (const [index, title] of hostile.entries()) expect(parsed.data[index]?.title).toBe(safeCell(title));
  });

  it('names the measure of a length and the kind of a count, in columns of their own', () => {
    expect(parsed.data[0]).toMatchObject({
      address: `https://site.example/incidents/${rows[0]!.id}/`,
      duration_measure: 'span',
      duration_min_seconds: String(rows[0]!.length!.min),
      reports_peak: 'about 1,000',
      reports_cumulative: 'at least 50,000',
      reports_snapshot: '',
    });
  });

  it('holds the response, how many follow-ups there are, and the days of the record itself', () => {
    const { response } = record();
    const action = { at: absent(), status: 'stated', sources: [] } as const;
    const told = record({
      response: {
        ...response,
        detectedBy: [causeWord('users', { label: 'Users' })],
        actions: [
          {
            ...action,
            did: 'restart',
            label: 'Restarted',
            result: 'none',
            resultLabel: 'No effect',
            sources: [],
          },
          {
            ...action,
            did: 'rollback',
            label: 'Rollback',
            result: 'ended',
            resultLabel: 'Ended it',
            sources: [],
          },
        ],
        factors: [causeWord('alert-late', { label: 'Alert came late' })],
      },
      followUps: { entries: [{ text: 'Watch it.', sources: [] }] },
      added: '2024-09-20',
      changes: ['2024-11-02', '2024-10-01'].map((on) => ({ on, what: 'One thing.' })),
      reviewed: { on: '2024-12-01', by: 'person', sources: [] },
    });
    const facets = toFacets([told, record({ id: '2024-09-19-nothing' })], collection({}).registry);
    const read = Papa.parse<Record<string, string>>(toCsv(facets.rows, { ...frame, labels: facets.labels }), {
      skipEmptyLines: true,
      header: true,
    }).data;
    expect(read[0]).toMatchObject({
      detectedBy: 'Users',
      actions: 'Restarted; Rollback',
      results: 'No effect; Ended it',
      endedBy: 'Rollback',
      factors: 'Alert came late',
      followUps: '1',
      added: '2024-09-20',
      changed: '2024-11-02',
      reviewed: '2024-12-01',
    });
    expect(read[1]).toMatchObject({ detectedBy: '', actions: '', followUps: '', added: '', changed: '' });
    const json = JSON.parse(toJson(facets.rows, { ...frame, labels: facets.labels })) as {
      incidents: Record<string, unknown>[];
    };
    expect(json.incidents[0]).toMatchObject({
      endedBy: [{ id: 'rollback', label: 'Rollback' }],
      followUps: 1,
      added: '2024-09-20',
      reviewed: '2024-12-01',
    });
    expect(json.incidents[1]).toMatchObject({ followUps: null, added: null, changed: null, reviewed: null });
  });

  it('has a column for every filter that is not said better by another', () => {
    const names = filterKeys.flatMap((key) => (filters[key] as Filter).column ?? []);
    // Those of services and of measures are columns of their own.
    expect(names).toHaveLength(filterKeys.length - 2);
    expect(parsed.meta.fields).toEqual(expect.arrayContaining([...names, 'services']));
    expect(parsed.data[0]).toMatchObject({ services: 'Acme Cloud', trigger: 'Limit or expiry' });
  });

  it('leaves empty what is not known, which is no zero', () => {
    expect(parsed.data.at(-1)).toMatchObject({
      duration: '',
      duration_min_seconds: '',
      duration_max_seconds: '',
    });
  });

  it('is its line of names alone for no rows', () => {
    expect(toCsv([], frame)).toMatch(/^[^\r\n]+\r\n$/);
  });
});

describe('a result as JSON', () => {
  const data = JSON.parse(toJson(rows, frame)) as { total: number; incidents: Record<string, unknown>[] };

  it('says where it is from and under which licence', () => {
    expect(data).toMatchObject({ address: frame.address, licence: frame.licence, total: rows.length });
  });

  it('has values of filters with their ids', () => {
    expect(data.incidents[0]).toMatchObject({
      services: [{ id: 'cloud', label: 'Acme Cloud' }],
      trigger: [{ id: 'limit-or-expiry', label: 'Limit or expiry' }],
    });
  });

  it('has every row as it is, with null for a length that is not known', () => {
    expect(data.incidents.map(({ title }) => title)).toEqual(rows.map(({ title }) => title));
    expect(data.incidents.at(-1)?.duration).toBeNull();
    expect(data.incidents[0]?.reports).toEqual(rows[0]?.reports);
  });
});

it('a file has the same name whatever was searched', () => {
  expect(toExportFile('csv', rows, frame)).toMatchObject({
    name: 'hindsight-search.csv',
    type: 'text/csv;charset=utf-8',
  });
  expect(toExportFile('json', [], frame)).toMatchObject({ name: 'hindsight-search.json' });
});

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFields, toExported } from '../../src/features/search-export/document.ts';
import type { ExportDocument } from '../../src/features/search-export/field.ts';
import { postgres as engine } from '../../src/features/search-export/engines/postgres.ts';
import { findPostgres } from '../../src/node/find-postgres.ts';
import { exportSearch } from '../../src/site/export-search.ts';
import { exportDocuments } from '../arbitraries/export-documents.ts';
import { openPostgres, type OpenPostgres } from '../builders/open-postgres.ts';
import { evaluateRelevance, scoresOf } from '../measures/relevance.ts';
import { collection, records } from './collection.ts';
import { heldOutQueries } from './held-out-queries.ts';
import { relevanceSet, type RelevantQuery } from './relevance-set.ts';
import { search } from './search.ts';

const found = findPostgres();
const address = 'https://example.org/';

describe.skipIf(!found)('PostgreSQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-export-'));
  const whole = join(folder, 'whole');
  let server: OpenPostgres;

  const load = (database: string, place: string): void => {
    server.psql('postgres', { sql: `CREATE DATABASE ${database}` });
    server.psql(database, { file: 'load.sql', folder: place });
  };
  /** What a query with one value answers; psql itself leaves out letters that it cannot show. */
  const answer = (database: string, query: string): unknown =>
    JSON.parse(
      Buffer.from(
        server.psql(database, { sql: `SELECT encode(convert_to((${query})::text, 'UTF8'), 'hex')` }).trim(),
        'hex',
      ).toString(),
    );
  const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  /** Ids that each query is answered with. */
  const askAll = (database: string, queries: readonly string[]): string[][] =>
    answer(
      database,
      `SELECT json_agg((SELECT coalesce(json_agg(id ORDER BY place), '[]')
         FROM hindsight.search_incidents(query) WITH ORDINALITY AS found(id, score, place)) ORDER BY number)
       FROM unnest(ARRAY[${queries.map(literal).join(', ')}]::text[]) WITH ORDINALITY AS asked(query, number)`,
    ) as string[][];
  const ask = (query: string): string[] => askAll('whole', [query])[0] ?? [];

  beforeAll(async () => {
    server = await openPostgres(found!);
    await exportSearch(collection, { engine: 'postgres', folder: whole, address });
    load('whole', whole);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('holds every value of every document as it was exported', () => {
    const rows = answer('whole', 'SELECT json_agg(incidents) FROM hindsight.incidents') as ExportDocument[];
    expect(rows).toHaveLength(records.length);
    for (const record of records) {
      const text = collection.incidents.get(record.id)?.body.text ?? '';
      const url = `${address}incidents/${record.id}/`;
      const { document } = toExported({ ...collection, record, text, url });
      expect(rows.find(({ id }) => id === record.id)).toMatchObject(document);
    }
  });

  it.each<[string, readonly RelevantQuery[]]>([
    ['that the site was set by', relevanceSet],
    ['that nothing was set by', heldOutQueries],
  ])('answers queries %s as well as the site does', async (name, set) => {
    const given = askAll('whole', set.map(({ query }) => query));
    const byQuery = new Map(set.map(({ query }, index) => [query, given[index] ?? []]));
    const own = scoresOf(await evaluateRelevance((query) => Promise.resolve(byQuery.get(query) ?? []), set));
    const ofSite = scoresOf(await evaluateRelevance(search.ask, set));
    const told = ({ ndcg, firstPlace, inThree }: typeof own): string =>
      `nDCG@5 ${ndcg.toFixed(3)}, first ${firstPlace.toFixed(3)}, among three ${inThree.toFixed(3)}`;
    console.log(`${set.length} queries ${name}: PostgreSQL ${told(own)}; the site ${told(ofSite)}`);
    // It was ahead or equal in the first two when it was made; a record that is added may be as good an answer as the
    // one that was judged, and turn a query either way.
    const one = 1 / set.length;
    expect(own.ndcg).toBeGreaterThanOrEqual(ofSite.ndcg - one);
    expect(own.inThree).toBeGreaterThanOrEqual(ofSite.inThree - one);
    expect(own.firstPlace).toBeGreaterThanOrEqual(ofSite.firstPlace - 2 * one);
  });

  it('brings the incident whose id or address is asked for', () => {
    const id = records[0]?.id ?? '';
    expect(ask(id)).toEqual([id]);
    expect(ask(`${address}incidents/${id}/`)).toEqual([id]);
  });

  it('reads days, durations and filters in words', () => {
    const filtered = answer(
      'whole',
      `SELECT json_agg(hindsight.understand(query)) FROM unnest(ARRAY['outages longer than 24 hours', 'oct 2021',
        'since 2020', 'rollback failed', '29 february 2021', 'under half an hour', '"aws 2021"']) AS query`,
    );
    expect(filtered).toMatchObject([
      { seconds_min: 86_400, seconds_max: null },
      { there_from: '2021-10-01', there_before: '2021-11-01' },
      { began_from: 2020, began_to: null },
      { wanted: ['actions:rollback', 'results:none', 'results:worse'] },
      { there_from: '2021-02-01', there_before: '2021-03-01' },
      { seconds_min: null, seconds_max: 1_800 },
      { rest: '"aws 2021"', began_from: null },
    ]);
  });

  it('answers any query, whatever stands in it', () => {
    const queries = fc.sample(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.array(fc.constantFrom("'", "''", '\\', '"', '&', '|', '!', '<->', ':*', ':A', '(', ')', '%', '--', '$$', '\n', 'dns', 'at aws', '1.2.3', 'C++', '証明書'), { maxLength: 20 }).map((parts) => parts.join(' ')),
      ).map((query) => query.replaceAll('\0', '')),
      150,
    );
    const known = new Set(records.map(({ id }) => id));
    for (const id of askAll('whole', queries).flat()) expect(known).toContain(id);
  });

  it('loads an empty collection, and again over one that is there', async () => {
    const empty = join(folder, 'empty');
    await exportSearch({ ...collection, records: new Map() }, { engine: 'postgres', folder: empty, address });
    load('empty', empty);
    expect(askAll('empty', ['dns', 'oct 2021', ''])).toEqual([[], [], []]);
    server.psql('empty', { file: 'load.sql', folder: empty });
    expect(answer('empty', 'SELECT count(*) FROM hindsight_before.incidents')).toBe(0);
    // Nothing is deleted, so that a third time waits for somebody to do so, and changes nothing.
    expect(() => server.psql('empty', { file: 'load.sql', folder: empty })).toThrow('"hindsight_before" already exists');
    expect(askAll('empty', ['dns'])).toEqual([[]]);
  });

  it('holds any text as it was', () => {
    const hostile = join(folder, 'hostile');
    cpSync(join(folder, 'empty'), hostile, { recursive: true });
    const documents = fc.sample(exportDocuments, 60);
    writeFileSync(join(hostile, engine.documents.nameOf(1)), documents.map(engine.documents.linesOf).join(''));
    load('hostile', hostile);
    const rows = answer('hostile', 'SELECT json_agg(incidents) FROM hindsight.incidents') as ExportDocument[];
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const document of documents) expect(byId.get(document.id ?? null)).toMatchObject(document);
    expect(Object.keys(documents[0] ?? {})).toEqual(exportFields.map(({ name }) => name));
  });
});

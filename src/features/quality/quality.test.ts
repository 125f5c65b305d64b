import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../node/read-content.ts';
import { buildCollection } from '../../../tests/builders/build-collection.ts';
import { listedRecords, type Collection } from '../../core/collection/collection.ts';
import { completeness } from '../../core/completeness/completeness.ts';
import { qualityPage, type QualityRow } from './quality.ts';

const location = join(import.meta.dirname, '../../../tests/fixtures/good');
const good = readContent({ name: 'content', location });

const short = '2026-05-12-example-bank-login';

/** The fixture collection, with one file's text changed. */
function collectionWith(id?: string, from = '', to = ''): Collection {
  const incidents = good.files.incidents.map((file) => {
    if (file.path !== `content/incidents/${id ?? ''}.md`) return file;
    const text = new TextDecoder().decode(file.bytes);
    expect(text).toContain(from);
    return { ...file, bytes: new TextEncoder().encode(text.replace(from, to)) };
  });
  const { collection, problems } = buildCollection({ ...good, files: { ...good.files, incidents } });
  if (!collection) throw new Error(JSON.stringify(problems));
  return collection;
}

const before = qualityPage(collectionWith());
const rowsOf = ({ values, evidence }: typeof before): QualityRow[] => [...values, ...evidence];
/** How the counts of each row that changed have changed. */
const changes = (after: typeof before) =>
  Object.fromEntries(
    rowsOf(after).flatMap((row, index) => {
      const old = rowsOf(before)[index]!;
      const differences = Object.entries(row.counts)
        .map(([column, count]) => [column, count - old.counts[column as keyof typeof row.counts]] as const)
        .filter(([, difference]) => difference !== 0);
      return differences.length === 0 ? [] : [[row.id, Object.fromEntries(differences)]];
    }),
  );

describe('the page on what the records hold', () => {
  it('counts listed records only, and each of them once in every row', () => {
    expect(before.total).toBe(listedRecords(collectionWith()).length);
    expect(before.total).toBe(5);
    for (const { n, missing, counts } of rowsOf(before)) {
      expect(n + missing).toBe(before.total);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(before.total);
    }
  });

  it.each([
    ['a value', 'times: { started: 2026-05-12T08:00Z }', { started: { known: 1, nothing: -1 } }],
    ['a rough value', 'times: { ended: 2026-05-12T10:00Z~ }', { ended: { approximate: 1, nothing: -1 } }],
    ['that it is not disclosed', 'times: { detected: undisclosed }', { detected: { said: 1, nothing: -1 } }],
    [
      'that it does not apply',
      'times: { mitigated: not-applicable }',
      { mitigated: { inapplicable: 1, nothing: -1 } },
    ],
  ])('moves the figure of a field by exactly one when one record gains %s', (_what, line, change) => {
    expect(changes(qualityPage(collectionWith(short, 'duration: PT2H', `duration: PT2H\n${line}`)))).toEqual(
      change,
    );
  });

  it('moves what stands behind the values by exactly one too', () => {
    const section = 'One paragraph in your own words.\n\n## What is not known\n\nWhy.';
    expect(changes(qualityPage(collectionWith(short, 'One paragraph in your own words.', section)))).toEqual({
      unknowns: { known: 1, nothing: -1 },
    });
  });

  it('puts in its own column what an exposure cannot have', () => {
    const duration = before.values.find(({ id }) => id === 'duration')!;
    expect(duration.counts.inapplicable).toBe(1);
  });

  it('names the emptiest records first, each with the first fact it lacks', () => {
    const collection = collectionWith();
    const shares = before.wanted.map(({ held, total }) => held / total);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(before.wanted[0]?.id).toBe(short);
    for (const { id, fact, held, total } of before.wanted) {
      const incident = collection.incidents.get(id)!;
      const found = completeness({
        record: collection.records.get(id)!,
        body: incident.body,
        file: incident.file,
      });
      expect([fact, held, total]).toEqual([found.missing[0], found.held, found.total]);
    }
  });

  it('names at most ten, of equally empty ones first those with more sources', () => {
    const original = collectionWith();
    const records = new Map(original.records);
    const incidents = new Map(original.incidents);
    const clone = (id: string, sources: number): void => {
      const record = records.get(short)!;
      const one = record.sources[0]!;
      const copies = Array.from({ length: sources }, (_, at) => ({
        ...one,
        id: `s${at}`,
        copyOf: 'x',
        access: 'unlocated' as const,
      }));
      records.set(id, { ...record, id, sources: copies });
      incidents.set(id, incidents.get(short)!);
    };
    for (let number = 1; number <= 12; number += 1) clone(`clone-${number}`, number);
    const { wanted } = qualityPage({ ...original, records, incidents });
    expect(wanted.map(({ id }) => id)).toEqual(
      [12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((number) => `clone-${number}`),
    );
  });

  it('is empty and whole for no record at all', () => {
    const empty = qualityPage({ ...collectionWith(), records: new Map() });
    expect(empty).toMatchObject({ total: 0, wanted: [] });
    expect(rowsOf(empty).every(({ n, missing }) => n === 0 && missing === 0)).toBe(true);
  });
});

describe('what was known of an earlier page', () => {
  const digestOf = (id: string) => `digest of ${id}`;

  it('is not read again, and changes nothing', () => {
    const collection = collectionWith();
    expect(qualityPage(collection, digestOf)).toEqual(before);
    let reads = 0;
    const incidents = new Map(collection.incidents);
    incidents.get = (id) => {
      reads += 1;
      return collection.incidents.get(id);
    };
    expect(qualityPage({ ...collection, incidents }, digestOf)).toEqual(before);
    expect(reads).toBe(before.wanted.length);
  });

  it('is read again where its digest is another', () => {
    const collection = collectionWith();
    qualityPage(collection, digestOf);
    const [first] = listedRecords(collection);
    const emptied = { ...first!, sources: [] };
    const records = new Map([...collection.records, [emptied.id, emptied]]);
    const page = qualityPage({ ...collection, records }, (id) =>
      id === emptied.id ? 'another' : digestOf(id),
    );
    expect(page).toEqual(qualityPage({ ...collection, records }));
    expect(page).not.toEqual(before);
  });
});

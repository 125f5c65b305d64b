import { expect, it } from 'vitest';
import { readWritten, writeIncident } from '../../../tests/builders/written-incident.ts';
import { claim, record, source, times } from '../../../tests/builders/record.ts';
import type { RecordWithSource } from '../completeness/criterion.ts';
import { recordChanges, recordMeasures, type RecordMeasure } from './record-changes.ts';

const id = '2024-09-18-acme-cloud';
const file = `content/incidents/${id}.md`;
const files = readWritten(writeIncident({}));
const hold = (changes: Parameters<typeof record>[0] = {}): RecordWithSource => ({
  ...files,
  record: record({ id, ...changes }),
});
const byId = (...held: RecordWithSource[]) => new Map(held.map((one) => [one.record.id, one]));

it('counts what a record had and has', () => {
  const before = hold({ sources: [source()], times: times({ started: '2024-09-18T04:00Z' }) });
  const [change] = recordChanges([file], {
    before: byId(before),
    after: byId(hold({ claims: [claim()] })),
  });
  expect(change).toMatchObject({ id, state: 'changed' });
  expect(change?.figures.slice(1)).toEqual([
    { name: 'Sources', before: 1, after: 2 },
    { name: 'Times known', before: 1, after: 2 },
    { name: 'Report counts', before: 0, after: 0 },
    { name: 'Other values kept', before: 0, after: 1 },
  ]);
  const [facts] = change!.figures;
  expect(facts?.name).toBe('Facts held');
  expect(facts!.after).toBeGreaterThan(facts!.before!);
});

it('tells new from removed records', () => {
  const states = (before: ReturnType<typeof byId>, after: ReturnType<typeof byId>) =>
    recordChanges([file], { before, after }).map(({ state }) => state);
  expect(states(byId(), byId(hold()))).toEqual(['new']);
  expect(states(byId(hold()), byId())).toEqual(['removed']);
  expect(states(byId(), byId())).toEqual([]);
});

it('takes a record and its claims for one, and leaves out records whose files are as they were', () => {
  const held = byId(hold(), hold({ id: '2020-01-01-another' }));
  const touched = [file, file.replace('.md', '.claims.yaml'), 'content/services/cloud.md', 'README.md'];
  expect(recordChanges(touched, { before: held, after: held }).map((change) => change.id)).toEqual([id]);
});

it('takes other measures', () => {
  const measures: RecordMeasure[] = [{ name: 'Letters', of: ({ record: { title } }) => title.length }];
  expect(recordMeasures).not.toContain(measures[0]);
  expect(
    recordChanges([file], { before: byId(), after: byId(hold({ title: 'abc' })) }, measures),
  ).toMatchObject([{ figures: [{ name: 'Letters', before: undefined, after: 3 }] }]);
});

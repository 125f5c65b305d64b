import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportItem } from '../../src/core/import/item.ts';
import { readMapping } from '../../src/core/import/mapping/mapping.ts';
import { readExport } from '../../src/node/import/read-export.ts';
import { runImport } from '../../src/node/import/run-import.ts';

/** What keeps memory from growing with an export: how far reading may run ahead of what is done with a record. */

const good = join(import.meta.dirname, '../fixtures/good');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-streaming-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const count = 2000;
const text = 'Nobody could log in, and nothing that was tried in the first hour helped anybody. '.repeat(4);
const rows = Array.from({ length: count }, (_none, at) => ({
  id: `K${at}`,
  title: `Logins fail for the ${at}th time`,
  began: '2026-02-03T08:10Z',
  text,
}));

const forms = {
  json: JSON.stringify({ incidents: rows }, undefined, 1),
  'json-lines': rows.map((row) => JSON.stringify(row)).join('\n'),
  csv: [
    'id,title,began,text',
    ...rows.map((row) =>
      Object.values(row)
        .map((cell) => JSON.stringify(cell))
        .join(','),
    ),
  ].join('\n'),
};

describe('an export', () => {
  it.each(Object.entries(forms).map(([input, written]) => ({ input, written })))(
    'in the form $input is read only as far as its records are asked for',
    async ({ input, written }) => {
      const mapping = readMapping({
        system: 'ours',
        label: 'ours',
        input,
        ...(input === 'json' ? { records: ['incidents'] } : {}),
        id: 'id',
        title: 'title',
        times: { started: 'began' },
        body: 'text',
      });
      if (!mapping.ok) throw new Error(mapping.faults.join());
      const location = join(folder, 'export');
      writeFileSync(location, written);
      const items = readExport({ name: 'export', location }, mapping.mapping, {})[Symbol.asyncIterator]();
      expect((await items.next()).value).toMatchObject({ read: { kind: 'draft' } });
      // Whatever was not read by now is gone; a reader that had taken the whole file would know all records.
      truncateSync(location, Math.floor(statSync(location).size / 2));
      let drafts = 1;
      for (let next = await items.next(); !next.done; next = await items.next())
        if (next.value.read.kind === 'draft') drafts += 1;
      expect(drafts).toBeGreaterThan(count / 4);
      expect(drafts).toBeLessThan((count * 3) / 4);
    },
  );
});

it('no more than a few records are held at once, however many there are', async () => {
  cpSync(good, join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'cache'));
  let pulled = 0;
  let reported = 0;
  let mostHeld = 0;
  // oxlint-disable-next-line typescript/require-await -- readers are asynchronous
  async function* items(): AsyncGenerator<ImportItem> {
    for (const { id, title } of rows.slice(0, 120)) {
      pulled += 1;
      mostHeld = Math.max(mostHeld, pulled - reported);
      const draft = {
        title,
        day: '2026-02-03',
        services: ['example-bank-login'],
        times: {},
        followUps: [],
        own: {},
        body: text,
        notes: [],
      };
      yield { place: id, key: `ours:${id}`, read: { kind: 'draft', draft, entries: 0 } };
    }
  }
  const tally = await runImport(
    { content: { name: 'content', location: join(folder, 'content') }, cacheDir: join(folder, 'cache') },
    items(),
    { given: {}, isDryRun: false, onReport: () => (reported += 1) },
  );
  expect(tally).toMatchObject({ new: 120, refused: 0 });
  expect(mostHeld).toBeGreaterThan(1);
  expect(mostHeld).toBeLessThanOrEqual(17);
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Importer } from '../../src/core/import/importer.ts';
import { readWriteUp } from '../../src/core/import/markdown/read-write-up.ts';
import { registryOf } from '../../src/core/new/registry-of.ts';
import { nothingOwn } from '../../src/core/own/own-settings.ts';
import { readContent } from '../../src/node/read-content.ts';
import { madeUpWriteUps } from '../builders/write-ups.ts';

const good = readContent({ name: 'content', location: join(import.meta.dirname, '../fixtures/good') });

/** What the person says who imports the folders in which nobody says it. */
const zones: Readonly<Record<string, string>> = { labels: 'Europe/London', frontMatter: 'America/New_York' };

describe('a hundred files', () => {
  it.each(Object.entries(madeUpWriteUps))(
    'of the team "%s" become records that pass check, with as many entries as a person counts',
    (team, files) => {
      const importer = new Importer({
        folder: 'content',
        registry: registryOf(good),
        own: nothingOwn,
        titles: [],
        ids: [],
        today: '2026-11-20',
      });
      const counted = files.map(({ name, text }) => {
        const read = readWriteUp(
          { path: name, bytes: new TextEncoder().encode(text) },
          { zone: zones[team] },
        );
        if (read.kind !== 'draft') return `${name}: ${read.why}`;
        const record = importer.toRecord(
          read.draft,
          { services: ['example-bank-login'], organization: undefined, isAssumed: false },
          { place: name, formerId: undefined, added: '2026-11-20' },
        );
        const entries = record.ok ? record.file.text.match(/^- `\d{4}-\d{2}-\d{2}T/gm)?.length : undefined;
        return `${name}: ${String(entries)}`;
      });
      expect(counted).toEqual(files.map(({ name, entries }) => `${name}: ${entries}`));
    },
  );
});

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toNewFiles } from '../../src/core/new/new-files.ts';
import { registryOf } from '../../src/core/new/registry-of.ts';
import { settle } from '../../src/core/new/settle.ts';
import { withFiles } from '../../src/core/new/try-files.ts';
import { ownSettingsOf } from '../../src/core/own/own-settings.ts';
import { readContent } from '../../src/node/read-content.ts';
import { buildCollection } from '../builders/build-collection.ts';
import { withOwn } from '../builders/own-content.ts';

const good = readContent({ name: 'content', location: join(import.meta.dirname, '../fixtures/good') });
const content = withOwn(good, {
  settings: `fields: { severity: { label: Severity, words: [SEV1, SEV2] } }
words: { triggers: { feature-flag: { label: Feature flag, definition: A flag was flipped., as: config-change } } }
sections: [Summary, Action items, Timeline]
`,
});
const own = ownSettingsOf(buildCollection(content).collection!.site);
const given = {
  title: 'The quay cannot be booked for a whole morning',
  date: '2026-07-12',
  services: ['example-bank-login'],
  cause: 'feature-flag',
  source: ['private'],
};

it('a new draft has the fields and words of the team, and the sections that it writes', () => {
  const settled = settle({ ...given, field: ['severity=SEV2'] }, registryOf(content), own);
  if (!settled.ok) throw new Error(JSON.stringify(settled.faults));
  const files = toNewFiles(settled.answers, '2026-07-14', own.sections);
  expect(files.at(-1)?.text).toMatch(/\ncause: feature-flag\n[^]*\nseverity: SEV2\n---\n/);
  expect(files.at(-1)?.text.match(/^## .*$/gm)).toEqual(['## Summary', '## Action items']);
  expect(buildCollection(withFiles(content, 'content', files)).problems).toEqual([]);
});

it.each([
  ['names no value', ['severity'], '"severity" names no field and its value.'],
  ['names a field again', ['severity=SEV1', 'severity=SEV2'], 'The field "severity" was given twice.'],
])('a flag for a field that %s is refused', (_what, field, message) => {
  expect(settle({ ...given, field }, registryOf(content), own)).toMatchObject({
    ok: false,
    faults: [{ flag: 'field', fault: { message } }],
  });
});

it('a word of another team is none', () => {
  expect(settle(given, registryOf(content))).toMatchObject({ ok: false, faults: [{ flag: 'cause' }] });
});

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildCollection } from '../../../tests/builders/build-collection.ts';
import { readContent } from '../../node/read-content.ts';

const good = readContent({
  name: 'content',
  location: join(import.meta.dirname, '../../../tests/fixtures/good'),
});

/** What is said of the good folder with one more incident. */
function rulesOf(fields: string, today?: string): string[] {
  const text = `---\ntitle: Example Bank's customers wait at the door\ndate: 2026-07-01\nservices: [example-bank-login]\ncause: undisclosed\nsources: [https://news.example.org/door]\n${fields}---\nNobody could log in.\n`;
  const file = { path: 'content/incidents/2026-07-01-door.md', bytes: new TextEncoder().encode(text) };
  const files = { ...good.files, incidents: [...good.files.incidents, file] };
  return buildCollection({ ...good, files }, today).problems.map(
    ({ rule, write }) => `${rule} ${write ?? ''}`,
  );
}

it.each([
  [
    'a record without the day on which it appeared',
    '',
    ['added-missing added: 2026-11-20 (where it is new today)'],
  ],
  ['one that has it', 'added: 2026-07-02\n', []],
  ['a draft, which has not appeared', 'review: draft\n', []],
  ['a record with a reason for it', 'exceptions: [{ rule: added-missing, reason: Nobody knows. }]\n', []],
  [
    'an exception that is not needed',
    'added: 2026-07-02\nexceptions: [{ rule: added-missing, reason: X. }]\n',
    ['unneeded-exception '],
  ],
  ['a record with something else that is wrong', 'nonsense: 1\n', ['unknown-field ']],
])('the hint that "added" is missing is right about %s', (_what, fields, rules) => {
  expect(rulesOf(fields, '2026-11-20')).toEqual(rules);
});

it('is not given where no day is known', () => {
  expect(rulesOf('')).toEqual([]);
});

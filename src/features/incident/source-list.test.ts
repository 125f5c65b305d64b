import { describe, expect, it } from 'vitest';
import type { Source } from '../../../schemas/record.ts';
import { record } from '../../../tests/builders/record.ts';
import { operatorAccount, sourcesView } from './source-list.ts';

const source = (changes: Partial<Source>): Source => ({
  id: 'source-1',
  number: 1,
  kind: 'operator-postmortem',
  title: 'Post-mortem of the harbour',
  access: 'address',
  url: 'https://harbour.example/1',
  readIn: [],
  ...changes,
});
const ownText = source({ title: 'This write-up', access: 'private', url: undefined });
const internal = source({ title: 'Review 12', access: 'private', url: undefined, publisher: 'Harbour' });
const account = (...sources: Source[]) => operatorAccount(record({ sources }));

describe('the account of the operator', () => {
  it('is the fullest that can be read', () => {
    const status = source({ kind: 'operator-status', url: 'https://status.harbour.example' });
    expect(account(status, internal)?.url).toBe('https://status.harbour.example');
    expect(account(status, source({}))?.url).toBe('https://harbour.example/1');
  });

  it('may be the text of the record itself, or one that is not public', () => {
    expect(account(ownText)).toMatchObject({ title: 'This write-up', details: '', url: undefined });
    expect(account(internal)).toMatchObject({ title: 'Review 12', details: 'Harbour, not public' });
  });

  it('is none where others speak, or where nobody knows its address', () => {
    expect(account(source({ kind: 'press', access: 'private', url: undefined }))).toBeUndefined();
    expect(account(source({ access: 'unlocated', url: undefined }))).toBeUndefined();
  });
});

it('a source that is the text itself is not called hidden from its readers', () => {
  const notes = sourcesView(record({ sources: [ownText, internal] }), new Set()).first;
  expect(notes.map(({ accessNote }) => accessNote)).toEqual(['', 'not public']);
});

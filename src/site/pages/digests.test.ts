import { expect, it } from 'vitest';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { collection } from '../../../tests/builders/collection.ts';
import { record } from '../../../tests/builders/record.ts';
import { recordDigest } from './digests.ts';

/** The digest of a record that was read from files of another digest. */
const digestOf = (changes: Partial<IncidentRecord>, files: string): string => {
  const one = record({ id: 'one', ...changes });
  return recordDigest({ ...collection({ records: [one] }), digests: new Map([['one', files]]) }, 'one');
};

const named = [{ id: 'one-service', name: 'One', nameThen: 'One' }];

// All that `resolveIncident` says of a record besides what its own files do.
const saidByOthers: Partial<IncidentRecord>[] = [
  { organizations: named },
  { services: named },
  { downstream: named },
  { mentioned: named },
  { related: [{ id: 'other', title: 'Other', type: 'related', direction: 'from', why: 'It is.' }] },
];

it('is another one wherever the files of a record are others, or what others say of it', () => {
  expect(digestOf({}, 'files')).toBe(digestOf({}, 'files'));
  const all = [digestOf({}, 'files'), digestOf({}, 'other files')];
  for (const changes of saidByOthers) all.push(digestOf(changes, 'files'));
  expect(new Set(all).size).toBe(saidByOthers.length + 2);
});

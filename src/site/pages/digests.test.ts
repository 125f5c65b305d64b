import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { collection } from '../../../tests/builders/collection.ts';
import { record } from '../../../tests/builders/record.ts';
import type { Collection, IncidentDigests } from '../../core/collection/collection.ts';
import { incidentDigest, recordDigest, wholeDigest, wholeWithTextsDigest } from './digests.ts';

/** A collection of one record that was read from files of these digests. */
const collectionOf = (changes: Partial<IncidentRecord>, own: IncidentDigests): Collection => ({
  ...collection({ records: [record({ id: 'one', ...changes })] }),
  digests: new Map([['one', own]]),
});

const named = [{ id: 'one-service', name: 'One', nameThen: 'One' }];

// All that `resolveIncident` says of a record besides what its own files do.
const saidByOthers: Partial<IncidentRecord>[] = [
  { organizations: named },
  { services: named },
  { downstream: named },
  { mentioned: named },
  { related: [{ id: 'other', title: 'Other', type: 'related', direction: 'from', why: 'It is.' }] },
];

const own = { files: 'files', facts: 'facts' };

const digests = {
  'a record': (all: Collection) => recordDigest(all, 'one'),
  'a record with its text': (all: Collection) => incidentDigest(all, 'one'),
  'all but texts': wholeDigest,
  'all with texts': wholeWithTextsDigest,
};

describe.each(Object.entries(digests))('the digest of %s', (_, digestOf) => {
  it('is another one wherever its files say something else of the record, or others do', () => {
    expect(digestOf(collectionOf({}, own))).toBe(digestOf(collectionOf({}, own)));
    const all = [own, { files: 'other files', facts: 'other facts' }].map((files) =>
      digestOf(collectionOf({}, files)),
    );
    for (const changes of saidByOthers) all.push(digestOf(collectionOf(changes, own)));
    expect(new Set(all).size).toBe(saidByOthers.length + 2);
  });

  it('is another one after a change of the text alone where it is one with texts', () => {
    const before = digestOf(collectionOf({}, own));
    const after = digestOf(collectionOf({}, { ...own, files: 'another text' }));
    const hasTexts = digestOf === digests['a record with its text'] || digestOf === wholeWithTextsDigest;
    expect(after !== before).toBe(hasTexts);
  });
});

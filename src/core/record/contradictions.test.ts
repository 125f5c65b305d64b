import { expect, it } from 'vitest';
import { claimStatuses, type ClaimStatus } from '../../../schemas/vocabulary.ts';
import { claim, figure, record, report } from '../../../tests/builders/record.ts';
import { contradictionCount } from './contradictions.ts';

const ids = Object.keys(claimStatuses) as ClaimStatus[];

it('counts what differs from the record, and neither what agrees nor what speaks of something else', () => {
  const counted = ids.filter((status) => contradictionCount(record({ claims: [claim({ status })] })) === 1);
  expect(counted).toEqual(['superseded', 'mistaken', 'rejected', 'disputed']);
});

it('counts claims, counts of reports and figures alike, and nothing that was adopted', () => {
  const one = record({
    claims: [claim({ status: 'mistaken' })],
    reports: { entries: [report(), report({ status: 'superseded' })] },
    figures: [figure(), figure({ status: 'rejected' })],
  });
  expect(contradictionCount(one)).toBe(3);
});

import { expect, it } from 'vitest';
import { quantity, record, report, withReports } from '../../../tests/builders/record.ts';
import { collection } from '../../../tests/builders/collection.ts';
import { coverage } from './coverage.ts';

const known = (label: string, ...records: ReturnType<typeof record>[]): number | undefined =>
  coverage(collection({ records })).shares.find((share) => share.label === label)?.known;

it('counts a count of reports that others confirmed as one that was adopted', () => {
  const counted = (status: ReturnType<typeof report>['status']) =>
    withReports(report({ status, count: quantity('900'), why: 'A reason.' }));
  const statuses = (['adopted', 'confirmed', 'rejected'] as const).map((status, index) => ({
    ...counted(status),
    id: `2024-09-18-acme-${index}`,
  }));
  expect(known('Problem reports, adopted', ...statuses)).toBe(2);
});

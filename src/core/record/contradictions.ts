import type { Claim, IncidentRecord } from '../../../schemas/record.ts';

/**
 * Verdicts by which a published value differs from what the record says of the same thing. What agrees, what speaks of
 * another scope or event, and what nothing speaks for or against contradicts nothing.
 */
const contradicting: ReadonlySet<string> = new Set<Claim['status']>([
  'superseded',
  'mistaken',
  'rejected',
  'disputed',
]);

/** How many published values of a record contradict it: claims, counts of reports and figures. */
export const contradictionCount = ({
  claims,
  reports,
  figures,
}: Pick<IncidentRecord, 'claims' | 'reports' | 'figures'>): number =>
  [...claims, ...reports.entries, ...figures].filter(({ status }) => contradicting.has(status)).length;

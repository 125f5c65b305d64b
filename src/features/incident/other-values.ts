import { plural } from '../../core/format/plural.ts';
import type { Claim, IncidentRecord } from '../../../schemas/record.ts';
import { claimStatuses } from '../../../schemas/vocabulary.ts';
import { numbered, type NumberedSource } from '../../core/record/citations.ts';

/** What one other account says, and why it was not adopted. */
export interface ClaimView {
  status: { key: Claim['status']; label: string };
  printed: string | undefined;
  says: string | undefined;
  by: string | undefined;
  sources: NumberedSource[];
  /** How the words were read, in the notation of the field; empty where they were not. */
  readAs: string;
  why: string | undefined;
  against: NumberedSource[];
  /** The incident that it describes instead. */
  belongsTo: string | undefined;
}

/** Other accounts of one value, folded behind a line that counts them. */
export interface OtherValues {
  summary: string;
  /** What the values are about, for readers who do not see where the line is: "for “Detected”". */
  about: string;
  claims: ClaimView[];
}

/** Claims in their order, as a page shows them. */
export const claimViews = (record: IncidentRecord, claims: readonly Claim[]): ClaimView[] =>
  claims.map(({ status, printed, says, by, sources, values, why, against, belongsTo }) => ({
    status: { key: status, label: claimStatuses[status].label },
    printed,
    says,
    by,
    sources: numbered(record, sources),
    readAs: values.join(', '),
    why,
    against: numbered(record, against),
    belongsTo,
  }));

/** The other accounts of a value; `undefined` where there are none. */
export const otherValues = (
  record: IncidentRecord,
  claims: readonly Claim[],
  about: string,
): OtherValues | undefined =>
  claims.length === 0 ? undefined : { summary: summaryOf(claims), about, claims: claimViews(record, claims) };

/** How many other values there are, and how many accounts agree. */
function summaryOf(claims: readonly Claim[]): string {
  const agreeing = claims.filter(({ status }) => status === 'confirmed').length;
  const others = claims.length - agreeing;
  return [
    ...(others > 0 ? [plural(others, 'other published value')] : []),
    ...(agreeing > 0 ? [plural(agreeing, 'other account agrees', 'other accounts agree')] : []),
  ].join(', ');
}

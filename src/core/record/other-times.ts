import type { Claim, IncidentRecord, RecordedTime } from '../../../schemas/record.ts';
import { claimStatuses, moments } from '../../../schemas/vocabulary.ts';
import { parseTime } from '../inexact/time.ts';

/** A time that was published for a moment and not adopted. */
export interface OtherTime {
  time: RecordedTime;
  /** Of which moment it is, how it was assessed, and what was printed. */
  text: string;
  claim: Claim;
}

/** Other published times that were not adopted, whatever the reason. */
export function otherTimes({ claims, zone }: Pick<IncidentRecord, 'claims' | 'zone'>): OtherTime[] {
  return claims.flatMap((claim): OtherTime[] => {
    if (!claim.field?.startsWith('times.') || claim.status === 'confirmed') return [];
    const moment = moments[claim.field.slice('times.'.length) as keyof typeof moments].label;
    return claim.values.flatMap((value) => {
      const time = parseTime(value, zone);
      if (!time.ok) return [];
      const text = `${moment}, ${claimStatuses[claim.status].label.toLowerCase()}: ${claim.printed ?? claim.says ?? value}`;
      return [{ time: time.value, text, claim }];
    });
  });
}

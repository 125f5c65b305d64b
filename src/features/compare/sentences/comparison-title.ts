import type { IncidentRecord } from '../../../../schemas/record.ts';
import { formatDate } from '../../../core/format/date.ts';
import { formatList } from '../../../core/format/places.ts';
import { monthName, outageSubject } from '../../../core/record/outage-names.ts';
import { nounOf } from './differences.ts';

/**
 * What a page about a comparison is called: "Facebook and Meta outages compared: October 2021, March 2024", with days
 * where two are of one month.
 *
 * @param records in the order of the comparison.
 */
export function comparisonTitle(records: readonly IncidentRecord[]): string {
  const subjects = [...new Set(records.map(outageSubject))].filter((subject) => subject !== '');
  const months = records.map(({ date }) => monthName(date));
  const dates = new Set(months).size === months.length ? months : records.map(({ date }) => formatDate(date));
  const what = `${formatList(subjects)} ${nounOf(records)}`.trim();
  return `${what} compared: ${dates.join(', ')}`;
}

import type { IncidentRecord, Report } from '../../../schemas/record.ts';
import { formatPlaces } from '../format/places.ts';
import { formatQuantity } from '../format/quantity.ts';
import { formatStretch, formatTime } from '../format/time.ts';
import { serviceList } from './names.ts';
import { isAdopted } from './predicates.ts';

const kindWords: Record<Report['kind'], string> = {
  peak: 'peak at one moment',
  snapshot: 'read at one moment',
  cumulative: 'total over a window',
  unspecified: 'kind not stated',
};

/** A count with everything that says what it counts, in short phrases. */
export interface DescribedReport {
  report: Report;
  count: string;
  kind: string;
  scope: string;
  when: string;
  counter: string;
}

function whenOf(report: Report, day: string): string {
  if (report.kind === 'cumulative') {
    const { window } = report;
    if (!window.known) return 'window not stated';
    return formatStretch(window.from, window.to, day);
  }
  if (report.kind === 'unspecified' && !report.at.known) return 'time not stated';
  return report.at.known ? formatTime(report.at, day) : 'moment not stated';
}

export function describeReport(record: IncidentRecord, report: Report): DescribedReport {
  return {
    report,
    count: formatQuantity(report.count),
    kind: kindWords[report.kind],
    scope: [
      serviceList(record, report.services),
      report.places.length > 0 ? formatPlaces(report.places) : 'place not stated',
    ].join(', '),
    when: whenOf(report, record.date),
    counter: report.counter?.name ?? 'counter not stated',
  };
}

/** The kinds of count in the order of what they say: a total of a window says most. */
export const reportKindOrder: readonly Report['kind'][] = ['cumulative', 'peak', 'snapshot', 'unspecified'];
const size = ({ count }: Report): number => count.max ?? count.min ?? 0;

/** Adopted counts first, then by kind and size: the order in which a page lists them. */
export function sortedReports({ reports }: IncidentRecord): Report[] {
  return [...reports.entries].sort(
    (a, b) =>
      Number(isAdopted(b)) - Number(isAdopted(a)) ||
      reportKindOrder.indexOf(a.kind) - reportKindOrder.indexOf(b.kind) ||
      size(b) - size(a),
  );
}

/** The count that stands for a record in a list: the largest adopted one of the kind that says most. */
export const headlineReport = (record: IncidentRecord): Report | undefined =>
  sortedReports(record).find(isAdopted);

/**
 * Counts worth laying beside those of another outage: the largest adopted one of each kind, and one of unstated kind,
 * which readers meet in the press and which fits nothing.
 */
export function notableReports(record: IncidentRecord): Report[] {
  const seen = new Set<string>();
  return sortedReports(record).filter((report) => {
    if (!isAdopted(report) && report.kind !== 'unspecified') return false;
    return !seen.has(report.kind) && seen.add(report.kind);
  });
}

/** Counts that the facts of a record show: the largest adopted one of each kind. */
export const shownReports = (record: IncidentRecord): Report[] => notableReports(record).filter(isAdopted);

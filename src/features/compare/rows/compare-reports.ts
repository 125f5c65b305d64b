import type { IncidentRecord, Report } from '../../../../schemas/record.ts';
import { fieldLabels } from '../../../../schemas/labels.ts';
import { absences, claimStatuses } from '../../../../schemas/vocabulary.ts';
import { bestReportPair, compareReports, type Comparability } from './comparable.ts';
import { row, type ComparisonRow } from './comparison-row.ts';
import { muted, type CellLine } from '../../../core/record/value-line.ts';
import { describeReport, notableReports } from '../../../core/record/reports.ts';
import { formatList } from '../../../core/format/places.ts';
import { isAdopted } from '../../../core/record/predicates.ts';

function lineOf(record: IncidentRecord, report: Report): CellLine {
  const described = describeReport(record, report);
  const standing = report.status === 'adopted' ? [] : [claimStatuses[report.status].label.toLowerCase()];
  return {
    text: `${described.count} reports`,
    detail: [described.kind, described.scope, described.when, described.counter, ...standing].join(' · '),
    sources: report.sources,
    isMuted: !isAdopted(report),
  };
}

/** The row of report counts: every notable one with what it counts, and whether any two of them are alike. */
export function compareReportCounts(records: readonly IncidentRecord[]): ComparisonRow {
  const notable = records.map(notableReports);
  const cells = records.map((record, index): CellLine[] => {
    const reports = notable[index] ?? [];
    if (reports.length === 0) return [muted(absences[record.reports.absence ?? 'not-recorded'].label)];
    return reports.map((report) => lineOf(record, report));
  });
  const comparability = judge(records.map(({ reports }) => reports.entries.filter(isAdopted)));
  return row({
    id: 'reports',
    label: fieldLabels.reports,
    group: 'How much',
    cells,
    comparability,
    notes: notesOf(records, notable, comparability),
  });
}

/** The worst grade over all pairs: one count that fits nothing makes the row unreadable across. */
function judge(reports: readonly (readonly Report[])[]): Comparability {
  const grades = reports.flatMap((a, index) =>
    reports.slice(index + 1).map((b) => bestReportPair(a, b)?.comparability),
  );
  if (grades.length === 0) return { grade: 'exact', reasons: [] };
  if (grades.includes(undefined))
    return { grade: 'not-comparable', reasons: ['no count is known on every side'] };
  const order = ['not-comparable', 'inexact', 'exact'] as const;
  const worst =
    order.find((grade) => grades.some((comparability) => comparability?.grade === grade)) ?? 'exact';
  return {
    grade: worst,
    reasons: grades.find((comparability) => comparability?.grade === worst)?.reasons ?? [],
  };
}

function notesOf(
  records: readonly IncidentRecord[],
  notable: readonly (readonly Report[])[],
  { grade, reasons }: Comparability,
): string[] {
  if (grade === 'exact') return ['Alike in kind, services, places, window and counter.'];
  if (grade === 'inexact') return [`Comparable, inexact: ${reasons.join('; ')}.`];
  if (notable.some((reports) => reports.length === 0))
    return ['Cannot be compared: no count is known on every side.'];
  return ['Cannot be compared:', ...pairSentences(records, notable)];
}

/** For each pair of records, why the counts that a reader would reach for are unlike. */
function pairSentences(
  records: readonly IncidentRecord[],
  notable: readonly (readonly Report[])[],
): string[] {
  return records.flatMap((a, first) =>
    records.slice(first + 1).flatMap((b, offset) => {
      const others = notable[first + 1 + offset] ?? [];
      const own = notable[first]?.[0];
      if (!own) return [];
      const wanted = others.filter(({ kind }, index) => index === 0 || kind === 'unspecified');
      return wanted.map((other) => {
        const { reasons } = compareReports(own, other);
        return `${describeReport(a, own).count} and ${describeReport(b, other).count}: ${formatList(reasons)}.`;
      });
    }),
  );
}

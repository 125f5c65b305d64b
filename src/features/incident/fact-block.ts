import type { IncidentRecord, Report } from '../../../schemas/record.ts';
import { claimStatuses } from '../../../schemas/vocabulary.ts';
import { numbered, type NumberedSource } from '../../core/record/citations.ts';
import { factsOf, type Fact, type FactLine } from '../../core/record/facts.ts';
import { isAdopted } from '../../core/record/predicates.ts';
import { describeReport, otherReports } from '../../core/record/reports.ts';
import { otherValues, type OtherValues } from './other-values.ts';

/** One line of a fact with the sources behind it. */
export interface LineView extends Omit<FactLine, 'sources' | 'group'> {
  sources: NumberedSource[];
}

/** A count that was not adopted, or that says less than the ones shown. */
interface ReportView {
  status: { key: Report['status']; label: string };
  count: string;
  /** What it counts, where, when and by whom. */
  details: string;
  sources: NumberedSource[];
  why: string | undefined;
}

/** One of the six facts as the page shows it. */
export interface FactView {
  id: Fact['id'];
  label: string;
  /** Lines in a row under the label of their group; those without a group have none. */
  groups: { label: string | undefined; lines: LineView[] }[];
  /** Sentences about the value that are no part of it. */
  asides: readonly string[];
  others: OtherValues | undefined;
  otherReports: { summary: string; reports: ReportView[] } | undefined;
}

/** The six facts of a record; `ranks` are the sentences on the place of its duration in the collection. */
export const factViews = (record: IncidentRecord, ranks: readonly string[]): FactView[] =>
  factsOf(record).map(({ id, label, lines, claims }) => ({
    id,
    label,
    groups: groupsOf(record, lines),
    asides: id === 'duration' ? ranks : [],
    others: otherValues(record, claims, `about ${label.toLowerCase()}`),
    otherReports: id === 'reports' ? otherReportsOf(record) : undefined,
  }));

function groupsOf(record: IncidentRecord, lines: readonly FactLine[]): FactView['groups'] {
  const labels = [...new Set(lines.map(({ group }) => group))];
  return labels.map((label) => ({
    label,
    lines: lines
      .filter(({ group }) => group === label)
      .map((line) => ({ ...line, sources: numbered(record, line.sources) })),
  }));
}

function otherReportsOf(record: IncidentRecord): FactView['otherReports'] {
  const reports = otherReports(record).map((report): ReportView => {
    const { count, kind, scope, when, counter } = describeReport(record, report);
    const { status, sources, why } = report;
    return {
      status: { key: status, label: status === 'adopted' ? 'Adopted' : claimStatuses[status].label },
      count,
      details: [kind, scope, when, counter].join(' · '),
      sources: numbered(record, sources),
      why,
    };
  });
  if (reports.length === 0) return undefined;
  const adopted = otherReports(record).filter(isAdopted).length;
  const others = reports.length - adopted;
  const summary = [
    ...(adopted > 0 ? [adopted === 1 ? '1 more adopted count' : `${adopted} more adopted counts`] : []),
    ...(others > 0 ? [others === 1 ? '1 other published count' : `${others} other published counts`] : []),
  ].join(', ');
  return { summary, reports };
}

import { plural } from '../../core/format/plural.ts';
import { fieldLabels } from '../../../schemas/labels.ts';
import type { Claim, IncidentRecord, Report } from '../../../schemas/record.ts';
import { claimStatuses } from '../../../schemas/vocabulary.ts';
import { formatList } from '../../core/format/places.ts';
import { lowerFirst } from '../../core/format/lower-first.ts';
import { codedParts } from '../../core/record/coded-parts.ts';
import { numbered, type NumberedSource } from '../../core/record/citations.ts';
import { factsOf, type Fact, type FactLine } from '../../core/record/facts.ts';
import { isAdopted } from '../../core/record/predicates.ts';
import { describeReport, sortedReports } from '../../core/record/reports.ts';
import { muted, notRecorded } from '../../core/record/value-line.ts';
import { otherValues, type OtherValues } from './other-values.ts';

/** One value of a fact with the sources behind it; those that the next value has too stand there only. */
export interface LineView extends Omit<FactLine, 'sources' | 'group'> {
  sources: NumberedSource[];
}

/** A count beside the one that the fact shows. */
interface ReportView {
  status: { key: Report['status']; label: string };
  count: string;
  /** What it counts, where, when and by whom. */
  details: string;
  sources: NumberedSource[];
  why: string | undefined;
}

/** What belongs to a fact and is folded away behind it, in groups under their labels. */
interface MoreView {
  summary: string;
  groups: { label: string; lines: LineView[] }[];
}

/** One of the facts as the page shows it: its values in a row, and what is one step away. */
export interface FactView {
  id: 'date' | 'services' | 'trigger' | 'mechanisms' | 'duration' | 'reports' | 'response';
  label: string;
  lines: LineView[];
  more: MoreView | undefined;
  /** Sentences about the value that are no part of it. */
  asides: readonly string[];
  others: OtherValues | undefined;
  otherReports: { summary: string; reports: ReportView[] } | undefined;
}

/** The facts of a record in their fixed order; `ranks` are the sentences on the place of its duration in the collection. */
export function factViews(record: IncidentRecord, ranks: readonly string[]): FactView[] {
  const facts = new Map(factsOf(record).map((fact) => [fact.id, fact]));
  const linesOf = (id: Fact['id'], ...groups: string[]): FactLine[] =>
    (facts.get(id)?.lines ?? []).filter(({ group }) => groups.length === 0 || groups.includes(group ?? ''));
  const claimsOf = (id: Fact['id']): Claim[] => facts.get(id)?.claims ?? [];
  const isOnTrigger = ({ field }: Claim): boolean => field === 'cause.trigger';

  const view = (
    id: FactView['id'],
    label: string,
    lines: readonly FactLine[],
    claims: readonly Claim[],
    beside: Partial<FactView> = {},
  ): FactView => ({
    id,
    label,
    lines: lineViews(record, lines.length > 0 ? lines : [muted(notRecorded)]),
    more: undefined,
    asides: [],
    others: otherValues(record, claims, `about ${label.toLowerCase()}`),
    otherReports: undefined,
    ...beside,
  });

  const counts = linesOf('reports').slice(0, 1);
  return [
    view('date', fieldLabels.date, linesOf('date'), claimsOf('date')),
    view('services', fieldLabels.services, linesOf('services'), claimsOf('services')),
    view(
      'trigger',
      codedParts.trigger.label,
      linesOf('cause', codedParts.trigger.label),
      claimsOf('cause').filter(isOnTrigger),
    ),
    view(
      'mechanisms',
      codedParts.mechanisms.label,
      linesOf('cause', codedParts.mechanisms.label),
      claimsOf('cause').filter((claim) => !isOnTrigger(claim)),
      { more: moreOf(record, linesOf('cause', codedParts.layers.label, codedParts.conditions.label)) },
    ),
    view('duration', fieldLabels.duration, linesOf('duration'), claimsOf('duration'), { asides: ranks }),
    view('reports', fieldLabels.reports, counts.length > 0 ? counts : [muted('no count was adopted')], [], {
      otherReports: otherReportsOf(record),
    }),
    view('response', fieldLabels.response, actionLines(record), claimsOf('response'), {
      more: moreOf(record, linesOf('response', ...responseGroups)),
    }),
  ];
}

const responseGroups = (['detectedBy', 'actions', 'factors'] as const).map((key) => codedParts[key].label);

/** What was done and what came of it, in short; when, how and by whose account is told behind it. */
const actionLines = ({ response }: IncidentRecord): FactLine[] =>
  response.actions.map(({ did, label, resultLabel, sources }) => ({
    text: label,
    detail: resultLabel?.toLowerCase(),
    href: `/causes/${did}/`,
    sources,
  }));

function lineViews(record: IncidentRecord, lines: readonly FactLine[]): LineView[] {
  const isSame = (a: FactLine, b: FactLine | undefined): boolean =>
    a.sources.join(';') === b?.sources.join(';');
  return lines.map(({ group, ...line }, at) => ({
    ...line,
    sources: isSame(line, lines[at + 1]) ? [] : numbered(record, line.sources),
  }));
}

function moreOf(record: IncidentRecord, lines: readonly FactLine[]): MoreView | undefined {
  const labels = [...new Set(lines.map(({ group = '' }) => group))];
  if (labels.length === 0) return undefined;
  return {
    summary: formatList(labels.map((label, at) => (at === 0 ? label : lowerFirst(label)))),
    groups: labels.map((label) => ({
      label,
      lines: lineViews(
        record,
        lines.filter(({ group = '' }) => group === label),
      ),
    })),
  };
}

/** All counts but the first adopted one, which the fact shows. */
export function otherReportsOf(record: IncidentRecord): FactView['otherReports'] {
  const sorted = sortedReports(record);
  const others = sorted.filter((report, at) => at > 0 || !isAdopted(report));
  if (others.length === 0) return undefined;
  const reports = others.map((report): ReportView => {
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
  const adopted = others.filter(isAdopted).length;
  const rest = others.length - adopted;
  const summary = [
    ...(adopted > 0 ? [plural(adopted, 'more adopted count')] : []),
    ...(rest > 0 ? [plural(rest, 'other published count')] : []),
  ].join(', ');
  return { summary, reports };
}

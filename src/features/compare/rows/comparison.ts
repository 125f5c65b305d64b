import { plural } from '../../../core/format/plural.ts';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import { fieldLabels } from '../../../../schemas/labels.ts';
import { effects, kinds, reviewStates } from '../../../../schemas/vocabulary.ts';
import { formatDate } from '../../../core/format/date.ts';
import { formatList } from '../../../core/format/places.ts';
import { holdingsOf, sharedWith, sharingNote } from '../sharing/holdings.ts';
import { outageNames } from '../../../core/record/outage-names.ts';
import { compareCauses, compareResponses } from './compare-causes.ts';
import { compareFigures } from './compare-figures.ts';
import { compareLengths } from './compare-lengths.ts';
import { compareReportCounts } from './compare-reports.ts';
import { compareTimes } from './compare-times.ts';
import { exact, row, type ComparisonRow } from './comparison-row.ts';
import { muted, notRecorded, type CellLine } from '../../../core/record/value-line.ts';
import { thenAndNow } from '../../../core/record/names.ts';
import { contradictionCount } from '../../../core/record/contradictions.ts';
import { isHit } from '../../../core/record/predicates.ts';

export interface Comparison {
  /** By date, then id, whatever the order in which they were chosen. */
  records: IncidentRecord[];
  /** What people call each of them, in the same order. */
  names: string[];
  rows: ComparisonRow[];
}

const byDate = (a: IncidentRecord, b: IncidentRecord): number =>
  a.date + a.id === b.date + b.id ? 0 : a.date + a.id < b.date + b.id ? -1 : 1;

/**
 * Lays two to six records side by side, by date. The order of the rows is fixed; nothing is computed across cells that
 * cannot be compared.
 */
export function compare(chosen: readonly IncidentRecord[]): Comparison {
  const records = [...chosen].sort(byDate);
  return {
    records,
    names: outageNames(records),
    rows: [
      dateRow(records),
      organizationRow(records),
      serviceRow(records),
      kindRow(records),
      ...compareCauses(records),
      ...compareResponses(records),
      ...compareTimes(records),
      ...compareLengths(records),
      impactRow(records),
      compareReportCounts(records),
      ...compareFigures(records),
      reviewRow(records),
    ].filter(isSaid),
  };
}

/** Whether anybody has looked: a row that holds nothing on any side tells a reader nothing. */
const isSaid = ({ cells }: ComparisonRow): boolean =>
  cells.some((cell) => cell.some(({ text }) => text !== notRecorded));

function dateRow(records: readonly IncidentRecord[]): ComparisonRow {
  const cells = records.map(({ date, zone }): CellLine[] => [
    { text: formatDate(date), detail: zone === 'UTC' ? undefined : `in ${zone}`, sources: [] },
  ]);
  return row({
    id: 'date',
    label: fieldLabels.date,
    group: 'What and when',
    cells,
    comparability: exact,
    notes: ['The day on which each began.'],
  });
}

function organizationRow(records: readonly IncidentRecord[]): ComparisonRow {
  const cells = records.map(({ organizations }) =>
    organizations.map((named): CellLine => ({ text: thenAndNow(named), sources: [] })),
  );
  return row({
    id: 'organization',
    label: fieldLabels.organizations,
    group: 'What and when',
    cells,
    comparability: exact,
    notes: ['Names as they were on the day.'],
  });
}

function serviceRow(records: readonly IncidentRecord[]): ComparisonRow {
  const lists = records.map(({ services }) => services.map(({ id, nameThen }) => ({ id, label: nameThen })));
  const names = outageNames(records);
  const held = holdingsOf(lists);
  const cells = lists.map((list, index): CellLine[] => {
    const groups = new Map<string, string[]>();
    for (const { id, label } of list) {
      const detail = sharedWith(held.get(id)?.holders ?? [], index, names) ?? 'only here';
      groups.set(detail, [...(groups.get(detail) ?? []), label]);
    }
    return [...groups].map(([detail, labels]) => ({ text: formatList(labels), detail, sources: [] }));
  });
  return row({
    id: 'services',
    label: fieldLabels.services,
    group: 'What and when',
    cells,
    comparability: exact,
    notes: [sharingNote(held, names, 'service')],
  });
}

function kindRow(records: readonly IncidentRecord[]): ComparisonRow {
  const cells = records.map(({ kind }): CellLine[] => [
    { text: formatList(kind.map((word) => kinds[word].label)), sources: [] },
  ]);
  return row({
    id: 'kind',
    label: fieldLabels.kind,
    group: 'What and when',
    cells,
    comparability: exact,
    notes: ['What sort of incident it was, seen from outside.'],
  });
}

function impactRow(records: readonly IncidentRecord[]): ComparisonRow {
  const cells = records.map(({ impact }): CellLine[] => {
    const own = impact.filter((entry) => isHit(entry) && entry.services.length > 0);
    const met = [...new Set(own.map(({ effect }) => effect))];
    return met.length === 0
      ? [muted(notRecorded)]
      : met.map((effect) => ({
          text: effects[effect].label,
          sources: [...new Set(own.flatMap((entry) => (entry.effect === effect ? entry.sources : [])))],
        }));
  });
  return row({
    id: 'impact',
    label: fieldLabels['impact.effect'],
    group: 'How much',
    cells,
    comparability: exact,
    notes: ['Effects on own services, in the words of the vocabulary.'],
  });
}

function reviewRow(records: readonly IncidentRecord[]): ComparisonRow {
  const cells = records.map((record): CellLine[] => [
    {
      text: reviewStates[record.review].label,
      detail: `${plural(record.sources.length, 'source')}, ${plural(contradictionCount(record), 'contradicting value')}`,
      sources: [],
    },
  ]);
  return row({
    id: 'review',
    label: fieldLabels.review,
    group: 'The record',
    cells,
    comparability: exact,
    notes: ['How far each record was checked, and what it rests on.'],
  });
}

import type { IncidentRecord } from '../../../schemas/record.ts';
import { isListed, type Collection } from '../../core/collection/collection.ts';
import { formatDate } from '../../core/format/date.ts';
import { formatList } from '../../core/format/places.ts';
import { causeText, isTold, reportFact, toAlt } from './card-facts.ts';
import { causeParts } from '../../core/record/cause-parts.ts';
import { isEnvelope } from '../../core/record/lengths.ts';
import { compare, type ComparisonRow, gradeNames } from '../compare/index.ts';

export interface PairCell {
  text: string;
  isKnown: boolean;
}

export interface PairRow {
  label: string;
  /** Whether the row can be read across, in the words of the page; empty where it can without reserve. */
  grade: string;
  cells: PairCell[];
}

/** What the preview image of two incidents side by side says. */
export interface PairCard {
  site: string;
  sides: { date: string; title: string }[];
  rows: PairRow[];
  alt: string;
}

/** The rows of the comparison that a stranger asks for first, each with whether it can be read across. */
export function pairCard(records: readonly IncidentRecord[], site: string): PairCard {
  const { rows } = compare(records);
  const find = (id: string): ComparisonRow | undefined => rows.find((row) => row.id === id);
  const sides = records.map(({ date, title }) => ({ date: formatDate(date), title }));
  const causes = (part: 'trigger' | 'mechanisms') =>
    toRow(find(`cause-${part}`), causeParts[part].label, records, (record) => ({
      text: causeText(record.cause[part]),
      isKnown: isTold(record.cause[part]),
    }));
  const length = lengthRow(rows, records);
  const begun = [...causes('trigger'), ...causes('mechanisms')];
  const figures = [
    ...(length ? toRow(length, length.label, records, (_, index) => lengthCell(length, index)) : []),
    ...toRow(find('reports'), 'Reports', records, reportCell),
  ];
  return {
    site,
    sides,
    rows: [...begun, ...figures],
    // Figures first: the end of a long text is cut.
    alt: toAlt([
      ...sides.map(({ date, title }) => `${date}: ${title}`),
      ...[...figures, ...begun].map(rowSentence),
    ]),
  };
}

const rowSentence = ({ label, cells, grade }: PairRow): string =>
  `${label}: ${cells.map(({ text }) => text).join(' / ')}${grade === '' ? '' : ` (${grade})`}`;

function lengthCell({ cells }: ComparisonRow, index: number): PairCell {
  const line = cells[index]?.[0];
  return { text: line?.text ?? '', isKnown: line?.isMuted !== true };
}

function reportCell(record: IncidentRecord): PairCell {
  const { text, details, isKnown } = reportFact(record);
  return { text: [text, ...details.slice(0, 1)].join(', '), isKnown };
}

function toRow(
  row: ComparisonRow | undefined,
  label: string,
  records: readonly IncidentRecord[],
  cellOf: (record: IncidentRecord, index: number) => PairCell,
): PairRow[] {
  if (!row) return [];
  const { grade } = row.comparability;
  return [{ label, grade: grade === 'exact' ? '' : gradeNames[grade], cells: records.map(cellOf) }];
}

/** The measure of length that can be read across; time in windows before a span that is only its envelope. */
function lengthRow(
  rows: readonly ComparisonRow[],
  records: readonly IncidentRecord[],
): ComparisonRow | undefined {
  const measures = records.some(isEnvelope)
    ? ['inWindows', 'span', 'stated']
    : ['span', 'stated', 'inWindows'];
  const lengths = measures.flatMap((measure) => rows.find(({ id }) => id === `length-${measure}`) ?? []);
  return lengths.find(({ comparability }) => comparability.grade !== 'not-comparable') ?? lengths[0];
}

/** What the preview image of an editors' page says: its question, and the incidents it lays side by side. */
export interface ListCard {
  site: string;
  title: string;
  lines: { date: string; organizations: string; title: string; began: string; isKnown: boolean }[];
  more: number;
  alt: string;
}

const shownLines = 5;

/** Drafts and withdrawn records are counted among the rest and not shown. */
export function listCard({ comparisons, records, site }: Collection, slug: string): ListCard {
  const page = comparisons.get(slug);
  if (!page) throw new Error(`no comparison ${slug}`);
  const { title, incidents } = page.fields;
  const lines = incidents
    .flatMap((id) => records.get(id) ?? [])
    .filter(isListed)
    .slice(0, shownLines)
    .map((record) => ({
      date: formatDate(record.date),
      organizations: formatList(record.organizations.map(({ nameThen }) => nameThen)),
      title: record.title,
      began: causeText(record.cause.trigger),
      isKnown: isTold(record.cause.trigger),
    }));
  const more = incidents.length - lines.length;
  return {
    site: site.name,
    title,
    lines,
    more,
    alt: toAlt([
      title,
      ...lines.map(
        ({ date, organizations, began }) =>
          `${date}: ${organizations}, ${causeParts.trigger.verb.first} ${began}`,
      ),
      more > 0 ? `And ${String(more)} more` : '',
    ]),
  };
}

import type { IncidentRecord } from '../../../schemas/record.ts';
import { fieldLabels } from '../../../schemas/labels.ts';
import { formatDate } from '../../core/format/date.ts';
import { causeText, isTold, reportFact, toAlt } from './card-facts.ts';
import { causeParts } from '../../core/record/cause-parts.ts';
import { isEnvelope } from '../../core/record/lengths.ts';
import { type Comparison, type ComparisonRow, gradeNames } from '../compare/index.ts';

interface PairCell {
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
}

/** The rows of the comparison that a stranger asks for first, each with whether it can be read across. */
export function pairCard(comparison: Comparison, site: string): PairCard {
  return {
    site,
    sides: sidesOf(comparison),
    rows: [...causeRows(comparison), ...figureRows(comparison)],
  };
}

/** The same as text; figures first, since the end of a long text is cut. */
export function pairCardAlt(comparison: Comparison): string {
  return toAlt([
    ...sidesOf(comparison).map(({ date, title }) => `${date}: ${title}`),
    ...[...figureRows(comparison), ...causeRows(comparison)].map(rowSentence),
  ]);
}

const sidesOf = ({ records }: Comparison): PairCard['sides'] =>
  records.map(({ date, title }) => ({ date: formatDate(date), title }));

const findRow = ({ rows }: Comparison, id: string): ComparisonRow | undefined =>
  rows.find((row) => row.id === id);

function causeRows(comparison: Comparison): PairRow[] {
  const { records } = comparison;
  const rowOf = (part: 'trigger' | 'mechanisms'): PairRow[] =>
    toRow(
      findRow(comparison, `cause-${part}`),
      causeParts[part].label,
      records.map(({ cause }) => ({ text: causeText(cause[part]), isKnown: isTold(cause[part]) })),
    );
  return [...rowOf('trigger'), ...rowOf('mechanisms')];
}

function figureRows(comparison: Comparison): PairRow[] {
  const { records } = comparison;
  const length = lengthRow(comparison);
  return [
    ...(length ? toRow(length, length.label, length.cells.map(lengthCell)) : []),
    ...toRow(findRow(comparison, 'reports'), fieldLabels.reports, records.map(reportCell)),
  ];
}

const rowSentence = ({ label, cells, grade }: PairRow): string =>
  `${label}: ${cells.map(({ text }) => text).join(' / ')}${grade === '' ? '' : ` (${grade})`}`;

function lengthCell([line]: ComparisonRow['cells'][number]): PairCell {
  return { text: line?.text ?? '', isKnown: line?.isMuted !== true };
}

function reportCell(record: IncidentRecord): PairCell {
  const { text, details, isKnown } = reportFact(record);
  return { text: [text, ...details.slice(0, 1)].join(', '), isKnown };
}

function toRow(row: ComparisonRow | undefined, label: string, cells: PairCell[]): PairRow[] {
  if (!row) return [];
  const { grade } = row.comparability;
  return [{ label, grade: grade === 'exact' ? '' : gradeNames[grade], cells }];
}

/** The measure of length that can be read across; time in windows before a span that is only its envelope. */
function lengthRow(comparison: Comparison): ComparisonRow | undefined {
  const { records } = comparison;
  const measures = records.some(isEnvelope)
    ? ['inWindows', 'span', 'stated']
    : ['span', 'stated', 'inWindows'];
  const lengths = measures.flatMap((measure) => findRow(comparison, `length-${measure}`) ?? []);
  return lengths.find(({ comparability }) => comparability.grade !== 'not-comparable') ?? lengths[0];
}

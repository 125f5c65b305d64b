import type { IncidentRecord } from '../../../../schemas/record.ts';
import { formatDate } from '../../../core/format/date.ts';
import { formatList } from '../../../core/format/places.ts';

/** The incidents of a comparison by date, then id, with the words that sentences use for each. */
export interface Sides {
  records: IncidentRecord[];
  /** "the earlier", "that of 22 July 2021", "that at Acme": unlike for each. */
  names: string[];
  /** "both", "all four". */
  all: string;
  isPair: boolean;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
export const numberWord = (count: number): string => numbers[count] ?? String(count);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const operatorsThen = ({ organizations }: IncidentRecord): string =>
  formatList(organizations.map(({ nameThen }) => nameThen));

const isUnique = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

/** The shortest kind of name that tells the incidents apart. */
function namesOf(records: readonly IncidentRecord[]): string[] {
  const dates = records.map(({ date }) => date);
  const operators = records.map(operatorsThen);
  if (records.length === 2 && isUnique(dates)) return ['the earlier', 'the later'];
  if (isUnique(operators) && !operators.includes('')) return operators.map((name) => `that at ${name}`);
  if (isUnique(dates)) return dates.map((date) => `that of ${formatDate(date)}`);
  return records.map(({ title }) => `“${title}”`);
}

/** Sorts the records and names them, so that no sentence depends on the order in which they were chosen. */
export function sidesOf(records: readonly IncidentRecord[]): Sides {
  const sorted = [...records].sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1));
  const isPair = sorted.length === 2;
  return {
    records: sorted,
    names: namesOf(sorted),
    all: isPair ? 'both' : `all ${numberWord(sorted.length)}`,
    isPair,
  };
}

/** Indexes of equal texts together, those of most incidents first. */
export function groupsOf(texts: readonly string[]): { text: string; members: number[] }[] {
  const groups = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) groups.set(text, [...(groups.get(text) ?? []), index]);
  return [...groups]
    .map(([text, members]) => ({ text, members }))
    .sort((a, b) => b.members.length - a.members.length || (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

/** Several incidents as one subject: "the earlier", "those of 4 May 2019 and 6 June 2020". */
export function subjectOf({ names }: Sides, members: readonly number[]): string {
  const chosen = members.map((index) => names[index] ?? '');
  if (chosen.length < 2) return chosen[0] ?? '';
  const shared = ['that of ', 'that at '].find((start) => chosen.every((name) => name.startsWith(start)));
  if (shared === undefined) return formatList(chosen);
  return `${shared.replace('that', 'those')}${formatList(chosen.map((name) => name.slice(shared.length)))}`;
}

/**
 * The same for a group beside which each of the others is told too: "all but that at Acme" where one is left. Where the
 * others are not told it would say of the one that is left what nobody knows.
 */
export function groupSubject(sides: Sides, members: readonly number[]): string {
  const left = sides.names.filter((_, index) => !members.includes(index));
  return left.length === 1 && members.length > 2 ? `all but ${left[0] ?? ''}` : subjectOf(sides, members);
}

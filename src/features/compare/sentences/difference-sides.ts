import type { IncidentRecord } from '../../../../schemas/record.ts';
import { formatList } from '../../../core/format/places.ts';
import { outageNames } from '../../../core/record/outage-names.ts';

/** The incidents of a comparison in its order, with the words that sentences use for each. */
export interface Sides {
  records: readonly IncidentRecord[];
  /** "Facebook 2021": unlike for each. */
  names: string[];
  /** "both", "all four". */
  all: string;
  isPair: boolean;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
export const numberWord = (count: number): string => numbers[count] ?? String(count);

/** As a sentence begins; a name such as eBay stays as it is. */
export const capitalised = (text: string): string =>
  /^[a-z][A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

export const operatorsThen = ({ organizations }: IncidentRecord): string =>
  formatList(organizations.map(({ nameThen }) => nameThen));

export const sidesOf = (records: readonly IncidentRecord[]): Sides => ({
  records,
  names: outageNames(records),
  all: records.length === 2 ? 'both' : `all ${numberWord(records.length)}`,
  isPair: records.length === 2,
});

/** Indexes of equal texts together, those of most incidents first. */
export function groupsOf(texts: readonly string[]): { text: string; members: number[] }[] {
  const groups = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) groups.set(text, [...(groups.get(text) ?? []), index]);
  return [...groups]
    .map(([text, members]) => ({ text, members }))
    .sort((a, b) => b.members.length - a.members.length || (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

/** Several incidents as one subject: "Facebook 2021 and Meta 2024". */
export const subjectOf = ({ names }: Sides, members: readonly number[]): string =>
  formatList(members.map((index) => names[index] ?? ''));

/**
 * The same for a group beside which each of the others is told too: "all but Acme 2024" where one is left. Where the
 * others are not told it would say of the one that is left what nobody knows.
 */
export function groupSubject(sides: Sides, members: readonly number[]): string {
  const left = sides.names.filter((_, index) => !members.includes(index));
  return left.length === 1 && members.length > 2 ? `all but ${left[0] ?? ''}` : subjectOf(sides, members);
}

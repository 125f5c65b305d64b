import { foldText } from '../../../core/format/fold-text.ts';
import { formatDate } from '../../../core/format/date.ts';
import type { PickerOption } from './picker-options.ts';

/** So many are shown at once; more are told by their number. */
export const mostShown = 10;

export interface FoundOptions {
  shown: PickerOption[];
  /** How many there are in all. */
  total: number;
}

/** Words without case and accents: a name is found by whoever cannot type its letters. */
const wordsOf = (text: string): string[] =>
  foldText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Kept for each option, since each key searches all of them. */
const searched = new WeakMap<PickerOption, { lead: string[]; all: string[] }>();

function searchedOf(option: PickerOption): { lead: string[]; all: string[] } {
  const known = searched.get(option);
  if (known) return known;
  const { id, name, title, date, others } = option;
  const lead = wordsOf(name);
  const made = { lead, all: [...lead, ...wordsOf([title, formatDate(date), id, ...others].join(' '))] };
  searched.set(option, made);
  return made;
}

const begins = (words: readonly string[], start: string): boolean =>
  words.some((word) => word.startsWith(start));

/**
 * The options that fit what is typed: each of its words begins a word of the option, of its date, of its id or of its
 * services. Those whose operator is named come first, then the newest.
 *
 * @param options newest first.
 * @param chosen ids that are not offered again.
 */
export function findOptions(
  options: readonly PickerOption[],
  typed: string,
  chosen: readonly string[],
): FoundOptions {
  const starts = wordsOf(typed);
  const fitting = options.filter(
    (option) => !chosen.includes(option.id) && starts.every((start) => begins(searchedOf(option).all, start)),
  );
  const isLed = (option: PickerOption): boolean =>
    starts.some((start) => begins(searchedOf(option).lead, start));
  const sorted = [...fitting.filter(isLed), ...fitting.filter((option) => !isLed(option))];
  return { shown: sorted.slice(0, mostShown), total: sorted.length };
}

import { toPrintable } from '../reading/printable.ts';
import { allNames, searchedNames } from '../registry/names.ts';
import type { Organization, Service } from '../registry/registry.ts';

/** One entry of a list to choose from; `searched` is what typing is compared with. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
  searched: string;
}

const searchedAs = (...texts: readonly string[]): string => texts.join('\n').toLowerCase();

/** Services or organizations by any of their names, in the order of today's names. */
export function namedChoices(entries: ReadonlyMap<string, Service | Organization>): Choice[] {
  return [...entries.values()]
    .map((entry) => {
      const [name = entry.id, ...others] = allNames(entry);
      return {
        value: entry.id,
        label: toPrintable(name),
        hint: toPrintable([entry.id, ...others].join(', ')),
        searched: searchedAs(entry.id, ...searchedNames(entry)),
      };
    })
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** The words of a vocabulary list with their definitions, in the order of the list. */
export const wordChoices = (
  words: Readonly<Record<string, { label: string; definition: string }>>,
): Choice[] =>
  Object.entries(words).map(([value, { label, definition }]) => ({
    value,
    label,
    hint: `${value}: ${definition}`,
    searched: searchedAs(value, label, definition),
  }));

/** The choices that hold all the typed words, those whose name begins with them first. */
export function matchingChoices(choices: readonly Choice[], typed: string): Choice[] {
  const words = typed.trim().toLowerCase().split(/\s+/);
  const begins = ({ label, value }: Choice): boolean =>
    [label.toLowerCase(), value].some((text) => text.startsWith(typed.trim().toLowerCase()));
  const found = choices.filter(({ searched }) => words.every((word) => searched.includes(word)));
  return [...found.filter(begins), ...found.filter((choice) => !begins(choice))];
}

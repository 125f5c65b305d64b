import type { Stem } from './stems.ts';
import { synonymGroups } from './synonym-groups.ts';

/** Every phrase of the groups that has several words. */
export const synonymPhrases: readonly string[] = [
  ...new Set(synonymGroups.flat().filter((phrase) => phrase.includes(' '))),
];

/** Other words and phrases for a word or a phrase, both without their blanks; none for most. */
export type SynonymsOf = (joined: string) => readonly string[];

/** The synonyms in a language, whatever the endings. */
export function synonymsIn(stem: Stem): SynonymsOf {
  const groupsByStem = new Map<string, (readonly string[])[]>();
  for (const group of synonymGroups) {
    const joined = group.map((phrase) => phrase.replaceAll(' ', ''));
    for (const key of new Set(joined.map(stem)))
      groupsByStem.set(key, [...(groupsByStem.get(key) ?? []), joined]);
  }
  return (joined) => {
    const own = stem(joined);
    const others = (groupsByStem.get(own) ?? []).flat();
    return [...new Set(others)].filter((other) => stem(other) !== own);
  };
}

import type { FilterKey } from '../state/filters.ts';
import { emptySearch } from '../state/search-state.ts';
import { filterKeys } from '../state/filters.ts';
import type { Facets } from '../state/facets.ts';
import { deeds, ending, noticing, observers, outcomes, subjects, type SaidWord } from './said-words.ts';
import { understand } from './understand.ts';

/**
 * A phrase that says filters, for searches that know phrases and no grammar.
 *
 * - `whole`: wherever it stands.
 * - `subject`: before "outages" and its like, and after "caused by".
 * - `owner`: before "outages" and its like, and after "at".
 */
export interface SaidPhrase {
  use: 'whole' | 'subject' | 'owner';
  /** In lower case. */
  phrase: string;
  filters: readonly SaidWord[];
  /** What of it is looked for as words besides. */
  words: string;
}

const combine = (befores: readonly string[], afters: readonly string[], between = ' '): string[] =>
  befores.flatMap((before) => afters.map((after) => `${before}${between}${after}`));

/** The values of filters that a name or an id stands for, as the site reads it where only that can be meant. */
const named = (facets: Facets, keys: readonly FilterKey[], use: SaidPhrase['use']): SaidPhrase[] =>
  keys.flatMap((key) =>
    Object.entries(facets.labels[key]).flatMap(([id, label]) =>
      [...new Set([id, label.toLowerCase()])].map((phrase) => ({
        ...{ use, phrase, words: phrase },
        filters: [[key, id] as const],
      })),
    ),
  );

/** Everything that is read from whole phrases, as the site reads it. */
function whole(facets: Facets): SaidPhrase[] {
  const did = Object.values(deeds).flat();
  const phrases = [
    ...combine(noticing, Object.values(observers).flat(), ' by '),
    ...combine(ending, did, ' by '),
    ...combine(
      did,
      outcomes.flatMap(([, said]) => said),
    ),
    ...combine(['expired'], ['cert', 'certs', 'certificate', 'certificates']),
  ];
  return phrases.flatMap((phrase) => {
    const { understood, narrowed, words } = understand({ ...emptySearch(), query: phrase }, facets);
    if (understood.length !== 1 || understood[0]?.text !== phrase) return [];
    const chosen = filterKeys.flatMap((key) => narrowed.filters[key].map((value) => [key, value] as const));
    return [{ use: 'whole' as const, phrase, filters: chosen, words }];
  });
}

/** Every phrase that says filters of a collection, each use of it once: what comes first is meant. */
export function saidPhrases(facets: Facets): SaidPhrase[] {
  const isKnown = ([key, value]: SaidWord): boolean => Object.hasOwn(facets.labels[key], value);
  const all: SaidPhrase[] = [
    ...whole(facets),
    ...Object.entries(subjects)
      .filter(([, word]) => isKnown(word))
      .map(([phrase, word]): SaidPhrase => ({ use: 'subject', phrase, filters: [word], words: phrase })),
    ...named(facets, ['cause', 'mechanism', 'layer'], 'subject'),
    ...named(facets, ['organization', 'service'], 'owner'),
  ];
  return [...new Map(all.reverse().map((said) => [`${said.use} ${said.phrase}`, said])).values()].reverse();
}

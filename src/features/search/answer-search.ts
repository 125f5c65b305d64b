import { searchIncidents, type TextMatches } from './select/filter.ts';
import type { Facets } from './state/facets.ts';
import type { SearchState } from './state/search-state.ts';
import type { Guess, TextAnswer } from './text/rank.ts';
import { understand, type Understanding, type Understood } from './understand/understand.ts';

/** Asks the text index for words. */
export type AskText = (words: string) => Promise<TextAnswer>;

/** What a search comes to once its words are understood and looked for. */
export interface SearchAnswer {
  /** The search narrowed by what its words say as filters. */
  narrowed: SearchState;
  understood: readonly Understood[];
  /** The words that were looked for as words. */
  words: string;
  /** Ids that the words find, best first; `undefined` where none are looked for. */
  found: TextMatches;
  /** Words that nobody wrote. */
  guessed: readonly Guess[];
}

/** The answer to a search without words. */
export const withoutWords = (state: SearchState): SearchAnswer => ({
  narrowed: state,
  understood: [],
  words: '',
  found: undefined,
  guessed: [],
});

async function answer(asked: Understanding, { rows }: Facets, ask: AskText): Promise<SearchAnswer> {
  const { understood, narrowed, words, isOrderOnly } = asked;
  if (words === '') return { ...withoutWords(narrowed), understood };
  const { ids, guessed } = await ask(words);
  if (!isOrderOnly) return { narrowed, understood, words, found: ids, guessed };
  const first = new Set(ids);
  const others = rows.map(({ id }) => id).filter((id) => !first.has(id));
  return { narrowed, understood, words, found: [...ids, ...others], guessed: [] };
}

/**
 * Understands the words of a search, and looks for what is left of them. Where nothing is both of what was understood
 * and found, everything was meant as words. Rejects where the text index cannot be asked.
 */
export async function answerSearch(state: SearchState, facets: Facets, ask: AskText): Promise<SearchAnswer> {
  const understood = await answer(understand(state, facets), facets, ask);
  if (understood.understood.length === 0) return understood;
  if (searchIncidents(facets, understood.narrowed, understood.found).rows.length > 0) return understood;
  const plain = await ask(state.query);
  const asWords = { ...withoutWords(state), words: state.query, found: plain.ids, guessed: plain.guessed };
  return searchIncidents(facets, state, plain.ids).rows.length > 0 ? asWords : understood;
}

/**
 * The words that leads are asked for, none where that is empty: what is left once filters are understood. Where all was
 * filters and these found something, a lead that merely has "hours" or "2021" in it is no answer.
 *
 * @param rowCount how many incidents were found.
 */
export const leadWords = ({ words }: SearchAnswer, query: string, rowCount: number): string =>
  words === '' && rowCount > 0 ? '' : words || query;

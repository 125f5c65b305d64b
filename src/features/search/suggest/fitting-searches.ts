import { searchIncidents } from '../select/filter.ts';
import { filterKeysOf, filterLabel, type Facets } from '../state/facets.ts';
import { emptySearch, formatSearch, withFilter, type SearchState } from '../state/search-state.ts';
import { searchOf } from '../questions/answered-questions.ts';
import { questions } from '../questions/questions.ts';
import { stemsOf } from '../text/stems.ts';
import { stopWords } from '../text/stop-words.ts';
import { synonymsIn } from '../text/synonyms.ts';
import { tokenizer } from '../text/tokens.ts';

/** A search without words that some words may have meant. */
export interface FittingSearch {
  text: string;
  /** From its "?" on. */
  address: string;
  count: number;
}

/** More would be a list of their own. */
const most = 6;

const tokenize = tokenizer('en');
const stem = stemsOf('en');
const synonymsOf = synonymsIn(stem);

const wordsOf = (text: string): string[] =>
  tokenize(text)
    .flatMap(({ forms, parts }) => [...forms, ...parts])
    .filter((word) => word.length > 2 && !stopWords.has(word));

/** The filters and ready questions that share a word, or one that means the same, with a query; none without results. */
export function fittingSearches(query: string, facets: Facets): FittingSearch[] {
  const asked = new Set(wordsOf(query).flatMap((word) => [word, ...synonymsOf(word)].map(stem)));
  if (asked.size === 0) return [];
  const fits = (text: string): boolean => wordsOf(text).some((word) => asked.has(stem(word)));
  const found: { text: string; state: SearchState }[] = [
    ...questions
      .filter(({ text, query: words }) => words === undefined && fits(text))
      .map((question) => ({ text: question.text, state: searchOf(question) })),
    ...filterKeysOf(facets).flatMap((key) =>
      Object.entries(facets.labels[key] ?? {})
        .filter(([, label]) => fits(label))
        .map(([value, label]) => ({
          text: `${filterLabel(key, facets)}: ${label}`,
          state: withFilter(emptySearch(), key, value, true),
        })),
    ),
  ];
  return found
    .map(({ text, state }) => ({
      text,
      address: formatSearch(state),
      count: searchIncidents(facets, state, undefined).rows.length,
    }))
    .filter(({ count }) => count > 0)
    .slice(0, most);
}

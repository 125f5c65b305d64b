/** What other features may use of this one. */
export { answerSearch } from './answer-search.ts';
export { excerptsOf } from './excerpts/excerpts.ts';
export type { IncidentPassages } from './excerpts/passages.ts';
export { answeredQuestions, type AnsweredQuestion } from './questions/answered-questions.ts';
export { questions } from './questions/questions.ts';
export { closedList, openList, pressKey } from './quick/quick-keys.ts';
export { groupAnswer } from './results/group-answer.ts';
export { drawResults, type Dot, type DrawnResults } from './results/overview.ts';
export { periodsOf } from './results/periods.ts';
export { chosenOf, understoodOf } from './select/chosen.ts';
export { searchIncidents } from './select/filter.ts';
export { describeUnmeasured } from './select/unmeasured.ts';
export { exampleSearch } from './state/example-search.ts';
export {
  filterKeysOf,
  filterLabel,
  toFacets,
  valuesOfRow,
  type FacetRow,
  type Facets,
} from './state/facets.ts';
export {
  fieldOf,
  filterKeys,
  filters,
  isOwnFilter,
  type AnyFilterKey,
  type Filter,
  type FilterKey,
} from './state/filters.ts';
export { rankSentences } from './state/length-rank.ts';
export { durations, parseRange, wholeNumbers } from './state/ranges.ts';
export {
  emptySearch,
  formatSearch,
  parseSearch,
  searchQuery,
  sortOrders,
  withFilter,
  type SearchState,
} from './state/search-state.ts';
export { searchedTexts, searchedWeights, type SearchedPart } from './text/fields.ts';
export { range as wordRange } from './text/index-words.ts';
export { OpenIndex, type PublishedIndex } from './text/open-index.ts';
export { maxQueryLength } from './text/query-length.ts';
export {
  commonShare,
  findByText,
  leastKnown,
  leastScore,
  leastShare,
  share as matchShare,
  wellFound,
} from './text/rank.ts';
export { searchNames, type SearchNames } from './text/searched-names.ts';
export { commonWords, stopWords } from './text/stop-words.ts';
export { synonymGroups } from './text/synonym-groups.ts';
export { vocabularyPhrases } from './text/vocabulary-phrases.ts';
export type { WordsFile } from './text/word-index.ts';
export { groupNouns } from './understand/said-words.ts';
export { saidPhrases, type SaidPhrase } from './understand/said-phrases.ts';

/** What other features may use of this one. */
export { answeredQuestions, type AnsweredQuestion } from './questions/answered-questions.ts';
export { questions } from './questions/questions.ts';
export { closedList, openList, pressKey } from './quick/quick-keys.ts';
export { drawResults, type Dot, type DrawnResults } from './results/overview.ts';
export { periodsOf } from './results/periods.ts';
export { searchIncidents } from './select/filter.ts';
export { toFacets, type FacetRow, type Facets } from './state/facets.ts';
export { rankSentences } from './state/length-rank.ts';
export { parseSearch, searchQuery } from './state/search-state.ts';

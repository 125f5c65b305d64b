import type { Facets } from '../state/facets.ts';
import { passesAllBut } from '../select/row-tests.ts';
import type { Question } from './questions.ts';
import { emptySearch, formatSearch, type SearchState } from '../state/search-state.ts';

/** A ready question that this collection answers. */
export interface AnsweredQuestion {
  id: string;
  text: string;
  /** The search that answers it, from its "?" on. */
  address: string;
  count: number;
}

/** A question with fewer answers teaches nothing about what outages have in common. */
const leastAnswers = 3;

/** The search behind a question. */
export function searchOf({ filters, query = '' }: Question): SearchState {
  const { filters: none, ...rest } = emptySearch();
  return {
    ...rest,
    query,
    filters: {
      ...none,
      ...Object.fromEntries(Object.entries(filters).map(([key, values]) => [key, [...values].sort()])),
    },
  };
}

/**
 * The questions to which a collection has at least three answers, in the order given. One that also searches for words
 * is left out: only the text index could count its answers.
 */
export const answeredQuestions = (questions: readonly Question[], facets: Facets): AnsweredQuestion[] =>
  questions
    .filter(({ query }) => query === undefined)
    .map((question) => {
      const state = searchOf(question);
      const count = facets.rows.filter((row) => passesAllBut(row, state)).length;
      return { id: question.id, text: question.text, address: formatSearch(state), count };
    })
    .filter(({ count }) => count >= leastAnswers);

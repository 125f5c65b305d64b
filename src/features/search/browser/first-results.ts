import { answerSearch } from '../answer-search.ts';
import { answeredQuestions, type AnsweredQuestion } from '../questions/answered-questions.ts';
import { fittingQuestions } from '../questions/fitting-questions.ts';
import { questions } from '../questions/questions.ts';
import { firstResults, type FirstResults } from '../quick/quick-options.ts';
import { searchIncidents } from '../select/filter.ts';
import type { Facets } from '../state/facets.ts';
import { emptySearch } from '../state/search-state.ts';
import { loadFacets } from './load-facets.ts';
import { prepareTextSearch, searchText } from './text-search.ts';

interface Known {
  facets: Facets;
  ready: AnsweredQuestion[];
}

let known: Promise<Known> | undefined;

/** What is known of all incidents; asked for anew where it could not be loaded. */
function loadKnown(): Promise<Known> {
  known ??= loadFacets().then(
    (facets) => ({ facets, ready: answeredQuestions(questions, facets) }),
    (error: unknown) => {
      known = undefined;
      throw error;
    },
  );
  return known;
}

/** Loads what the first answer needs; what goes wrong is told to whoever asks. */
export function prepareFirst(): void {
  for (const loading of [loadKnown(), prepareTextSearch()]) loading.catch(() => undefined);
}

/** What words find at first: the same, in the same order, as on the page for searching. Rejects where nothing can be asked. */
export async function findFirst(query: string): Promise<FirstResults> {
  const [{ facets, ready }] = await Promise.all([loadKnown(), prepareTextSearch()]);
  const { narrowed, found, guessed } = await answerSearch({ ...emptySearch(), query }, facets, searchText);
  const { rows } = searchIncidents(facets, narrowed, found);
  return firstResults(query, { rows, labels: facets.labels }, fittingQuestions(query, ready), guessed);
}

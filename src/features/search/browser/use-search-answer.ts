import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { answerSearch, withoutWords, type SearchAnswer } from '../answer-search.ts';
import type { Facets } from '../state/facets.ts';
import type { SearchState } from '../state/search-state.ts';
import { understand } from '../understand/understand.ts';
import { searchText } from './text-search.ts';

interface Answered {
  state: SearchState;
  /** `undefined` where the index could not be loaded. */
  answer: SearchAnswer | undefined;
}

export interface AnswerState {
  answer: SearchAnswer;
  /** Whether the answer to the present words is still awaited. */
  isPending: boolean;
  /** Whether the index could not be loaded. */
  isFailed: boolean;
}

const isOfSameWords = (a: SearchState, b: SearchState): boolean =>
  a.query === b.query && a.literal.join('\n') === b.literal.join('\n');

/** Filters that words say work without the index too. */
function withoutIndex(state: SearchState, facets: Facets): SearchAnswer {
  const { understood, narrowed } = understand(state, facets);
  return { ...withoutWords(narrowed), understood };
}

/** What is known of the answer to a search by what was answered last. */
function answerState(state: SearchState, facets: Facets, last: Answered | undefined): AnswerState {
  if (state.query.trim() === '') return { answer: withoutWords(state), isPending: false, isFailed: false };
  if (last && isOfSameWords(last.state, state)) {
    const { answer } = last;
    if (!answer) return { answer: withoutIndex(state, facets), isPending: false, isFailed: true };
    const narrowed = answer.understood.length > 0 ? understand(state, facets).narrowed : state;
    return { answer: { ...answer, narrowed }, isPending: false, isFailed: false };
  }
  const found = last?.answer?.found;
  return {
    answer: { ...withoutWords(state), found },
    isPending: true,
    isFailed: last !== undefined && last.answer === undefined,
  };
}

/** What a search comes to; an answer that comes late for another search is dropped. */
export function useSearchAnswer(state: SearchState, facets: Facets): AnswerState {
  const [last, setLast] = useState<Answered>();
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
    if (state.query.trim() === '') {
      setLast(undefined);
      return;
    }
    const settle = (answer?: SearchAnswer): void => {
      if (latest.current === state) setLast({ state, answer });
    };
    answerSearch(state, facets, searchText).then(settle, () => {
      settle();
    });
  }, [state]);
  return useMemo(() => answerState(state, facets, last), [state, facets, last]);
}

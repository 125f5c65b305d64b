import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextMatches } from '../select/filter.ts';
import type { TextAnswer } from '../text/rank.ts';
import { searchText } from './text-search.ts';

interface Answered {
  query: string;
  /** `undefined` where the index could not be loaded. */
  answer: TextAnswer | undefined;
}

export interface TextState {
  /** What the last answered words found; `undefined` where there are no words or no index. */
  found: TextMatches;
  /** Words that no write-up has, answered with words that begin alike. */
  guessed: readonly string[];
  /** Whether the answer to the present words is still awaited. */
  isPending: boolean;
  /** Whether the index could not be loaded. */
  isFailed: boolean;
}

const nothing: readonly string[] = [];

/** What the text index answers to the present words; an answer that comes late for other words is dropped. */
export function useTextAnswer(query: string): TextState {
  const [last, setLast] = useState<Answered>();
  const latest = useRef('');
  useEffect(() => {
    latest.current = query;
    if (query === '') {
      setLast(undefined);
      return;
    }
    const settle = (answer?: TextAnswer): void => {
      if (latest.current === query) setLast({ query, answer });
    };
    searchText(query).then(settle, () => {
      settle();
    });
  }, [query]);
  if (query === '') return { found: undefined, guessed: nothing, isPending: false, isFailed: false };
  return {
    found: last?.answer?.ids,
    guessed: last?.answer?.guessed ?? nothing,
    isPending: last?.query !== query,
    isFailed: last !== undefined && last.answer === undefined,
  };
}

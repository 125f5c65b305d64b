import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextMatches } from '../lib/search/filter.ts';
import { searchText } from './text-search.ts';

interface Answer {
  query: string;
  found: TextMatches;
  isFailed: boolean;
}

const noAnswer: Answer = { query: '', found: undefined, isFailed: false };

export interface TextAnswer {
  /** What the last answered words found; `undefined` where there are no words or no index. */
  found: TextMatches;
  /** Whether the answer to the present words is still awaited. */
  isPending: boolean;
  /** Whether the index could not be loaded. */
  isFailed: boolean;
}

/** What the text index answers to the present words; an answer that comes late for other words is dropped. */
export function useTextAnswer(query: string): TextAnswer {
  const [answer, setAnswer] = useState(noAnswer);
  const latest = useRef('');
  useEffect(() => {
    latest.current = query;
    if (query === '') {
      setAnswer(noAnswer);
      return;
    }
    const settle = (found: TextMatches, isFailed: boolean): void => {
      if (latest.current === query) setAnswer({ query, found, isFailed });
    };
    searchText(query).then(
      (found) => {
        settle(found, false);
      },
      () => {
        settle(undefined, true);
      },
    );
  }, [query]);
  if (query === '') return { found: undefined, isPending: false, isFailed: false };
  return { found: answer.found, isPending: answer.query !== query, isFailed: answer.isFailed };
}

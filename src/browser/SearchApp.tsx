import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SearchPanel } from '../components/SearchPanel.tsx';
import type { Facets } from '../lib/search/facets.ts';
import { searchIncidents, type TextMatches } from '../lib/search/filter.ts';
import {
  emptySearch,
  formatSearch,
  parseSearch,
  withFilter,
  type SearchState,
} from '../lib/search/search-state.ts';
import { prepareTextSearch, searchText } from './text-search.ts';

interface TextAnswer {
  query: string;
  found: TextMatches;
  isFailed: boolean;
}

const noAnswer: TextAnswer = { query: '', found: undefined, isFailed: false };

/** Keeps the search in the address: typing replaces the entry of the history, everything else adds one. */
function writeAddress(state: SearchState, isTyping: boolean): void {
  const address = location.pathname + formatSearch(state) + location.hash;
  if (address === location.pathname + location.search + location.hash) return;
  if (isTyping) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

export function SearchApp({ facets }: { facets: Facets }) {
  const [state, setState] = useState(() => parseSearch(location.search));
  const [isWide] = useState(() => matchMedia('(min-width: 50rem)').matches);
  const [answer, setAnswer] = useState(noAnswer);
  const latest = useRef('');

  useEffect(() => {
    const restore = (): void => {
      setState(parseSearch(location.search));
    };
    addEventListener('popstate', restore);
    return () => {
      removeEventListener('popstate', restore);
    };
  }, []);

  const query = state.query.trim();
  useEffect(() => {
    latest.current = query;
    if (query === '') {
      setAnswer(noAnswer);
      return;
    }
    searchText(query).then(
      (found) => {
        if (latest.current === query) setAnswer({ query, found, isFailed: false });
      },
      () => {
        if (latest.current === query) setAnswer({ query, found: undefined, isFailed: true });
      },
    );
  }, [query]);

  useEffect(() => {
    // The engine is fetched while nothing else happens, so that the first word finds it ready.
    const start = (): void => {
      prepareTextSearch().catch(() => undefined);
    };
    if ('requestIdleCallback' in window) requestIdleCallback(start);
    else setTimeout(start, 500);
  }, []);

  const change = (next: SearchState, isTyping = false): void => {
    setState(next);
    writeAddress(next, isTyping);
  };
  const isCurrent = answer.query === query;
  const result = useMemo(
    () => searchIncidents(facets, state, query === '' ? undefined : answer.found),
    [facets, state, answer],
  );
  const notice =
    query === '' || (isCurrent && !answer.isFailed)
      ? ''
      : answer.isFailed
        ? 'The text index could not be loaded, so only the filters work. Reload the page to try again.'
        : 'Searching …';
  return (
    <SearchPanel
      state={state}
      result={result}
      labels={facets.labels}
      total={facets.rows.length}
      isWide={isWide}
      notice={notice}
      onQuery={(text) => {
        change({ ...state, query: text }, true);
      }}
      onFilter={(key, value, isOn) => {
        change(withFilter(state, key, value, isOn));
      }}
      onSort={(sort) => {
        change({ ...state, sort });
      }}
      onClear={() => {
        change(emptySearch());
      }}
    />
  );
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatSearch, parseSearch, type SearchState } from '../state/search-state.ts';

export type ChangeSearch = (next: SearchState, isTyping?: boolean) => void;

function write(state: SearchState, isTyping: boolean): void {
  const address = location.pathname + formatSearch(state) + location.hash;
  if (address === location.pathname + location.search + location.hash) return;
  if (isTyping) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

/** The search that the address holds: typing replaces the entry of the history, everything else adds one. */
export function useSearchAddress(): [SearchState, ChangeSearch] {
  const [state, setState] = useState(() => parseSearch(location.search));
  useEffect(() => {
    const restore = (): void => {
      setState(parseSearch(location.search));
    };
    addEventListener('popstate', restore);
    return () => {
      removeEventListener('popstate', restore);
    };
  }, []);
  const change: ChangeSearch = useCallback((next, isTyping = false) => {
    setState(next);
    write(next, isTyping);
  }, []);
  return [state, change];
}

import { useEffect, useState } from 'preact/hooks';
import {
  formatCompareState,
  parseCompared,
  parseCompareState,
  type CompareState,
} from '../compare-address.ts';

/** The state of a comparison as the address holds it, with ids that were too many. */
export interface AddressState extends CompareState {
  dropped: string[];
}

const read = (): AddressState => ({
  ...parseCompareState(location.search),
  dropped: parseCompared(location.search).dropped,
});

/**
 * Keeps the state of a comparison in the address: each change is a step of the history, and a step back is followed.
 * What the page itself already shows is given as `shown`, since the address need not tell it.
 */
export function useCompareAddress(
  shown: Partial<CompareState> = {},
): [state: AddressState, change: (next: CompareState) => void] {
  const [state, setState] = useState<AddressState>(() => ({ ...read(), ...shown }));
  useEffect(() => {
    const restore = (): void => {
      setState(read());
    };
    addEventListener('popstate', restore);
    return () => {
      removeEventListener('popstate', restore);
    };
  }, []);
  const change = (next: CompareState): void => {
    history.pushState(null, '', location.pathname + formatCompareState(next));
    setState({ ...next, dropped: [] });
  };
  return [state, change];
}

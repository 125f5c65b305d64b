import type { Facets } from '../state/facets.ts';
import type { SearchState } from '../state/search-state.ts';

/** A search narrowed by something. */
export type Narrow = (state: SearchState) => SearchState;

/** What a stretch of a query says that a filter can say as well. */
export interface Meaning {
  narrow: Narrow;
  /** What of the stretch is searched for as words besides, since it says more than the filter or orders what is found. */
  words: string;
  /** How much of the match was read, where it is not all of it. */
  length?: number;
}

/** One way to say a filter in words. */
export interface Reader {
  /** What it looks like in a query in lower case. */
  pattern: RegExp;
  /** `undefined` where it only looks so. */
  read: (match: RegExpExecArray, facets: Facets) => Meaning | undefined;
}

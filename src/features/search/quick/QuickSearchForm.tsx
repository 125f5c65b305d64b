import { pageAddress } from '../../../address.ts';
import { maxQueryLength } from '../text/query-length.ts';

/**
 * The search box in the header of every page. Without scripts it is a plain form; with them the first results stand below
 * it as one types.
 */
export function QuickSearchForm() {
  return (
    <form class="quick-search" role="search" aria-label="From any page" action={pageAddress('/search/')}>
      <input
        id="quick-query"
        type="search"
        name="q"
        aria-label="Search incidents"
        maxLength={maxQueryLength}
        autoComplete="off"
        spellcheck={false}
        placeholder="Search"
      />
      <div class="quick-results" />
    </form>
  );
}

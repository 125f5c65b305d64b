import { render } from 'preact';
import { endAwaiting } from '../../../ui/browser/end-awaiting.ts';
import { parseSearch } from '../state/search-state.ts';
import { loadFacets } from './load-facets.ts';
import { SearchApp } from './SearchApp.tsx';
import { prepareTextSearch } from './text-search.ts';

/** Puts the search in the place of the plain list, which stays when anything fails. */
async function mount(root: HTMLElement): Promise<void> {
  // Someone who comes with words waits for their answer, so the index need not wait for the page.
  if (parseSearch(location.search).query !== '') prepareTextSearch().catch(() => undefined);
  const facets = await loadFacets();
  root.replaceChildren();
  endAwaiting(root);
  render(<SearchApp facets={facets} />, root);
  if (location.hash === '#search') root.querySelector<HTMLInputElement>('#search-query')?.focus();
}

const root = document.getElementById('search-app');
if (root) {
  mount(root).catch(() => {
    // Where the plain list is shown already, nothing is missing.
    if (root.hasAttribute('data-awaited')) endAwaiting(root, true);
  });
}

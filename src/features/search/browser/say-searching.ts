/**
 * Whoever comes with a search must not take the plain list for its answer, so the list is hidden until the search itself
 * is there; where there is no list, this stands in its place. A module of its own, and small, because it has to run before the page is seen.
 */
const app = (): HTMLElement | null => document.getElementById('search-app');

/** Longer than any line takes on which someone still waits. */
const patience = 20_000;

/** Says that the search does not come, and shows the plain list again where there is one. */
export function endSearching(): void {
  const root = app();
  if (!root?.hasAttribute('data-searching')) return;
  root.removeAttribute('data-searching');
  root.toggleAttribute('data-failed', true);
}

if (location.search !== '' || !app()?.querySelector('.results')) {
  app()?.toggleAttribute('data-searching', true);
  setTimeout(endSearching, patience);
}

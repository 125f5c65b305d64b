/*
 * Marks the element that it stands in, first, as one that other scripts will fill: what else the element holds is hidden,
 * and what will be drawn has its room. Not a module, since this has to have run before the page is painted.
 */
(() => {
  const script = document.currentScript;
  const root = script?.parentElement;
  if (!root || !('always' in script.dataset || location.search !== '')) return;
  root.toggleAttribute('data-awaited', true);
  /** Longer than any line takes on which someone still waits. */
  const patience = 20_000;
  setTimeout(() => {
    if (!root.hasAttribute('data-awaited')) return;
    root.removeAttribute('data-awaited');
    root.toggleAttribute('data-failed', true);
  }, patience);
})();

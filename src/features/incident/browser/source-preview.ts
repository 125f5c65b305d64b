/**
 * Shows a source at its number. The number stays a link into the list of sources, which is where it leads without this
 * script, with a modifier key, in a browser that knows no popovers, or where what shows it cannot be loaded.
 */

const isCitation = '.cite a[href^="#source-"]';

const entryOf = (link: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(decodeURIComponent(link.hash.slice(1)));

if ('popover' in HTMLElement.prototype)
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(isCitation) : null;
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const entry = entryOf(link);
    if (!entry || link.closest('.source-preview')) return;
    event.preventDefault();
    import('./shown-source.ts')
      .then(({ showSource }) => showSource(link, entry))
      .catch(() => {
        location.hash = link.hash;
      });
  });

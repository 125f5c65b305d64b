/**
 * First results below a search box as one types, on every page, so this is small: the engine, its index and what draws
 * the list are fetched when someone turns to a box, and nothing of them before.
 */
import { focusOnSlash } from './slash-key.ts';

/** What a screen reader is to know of the box before its list is there. */
function nameAsCombobox(input: HTMLInputElement): void {
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.ariaKeyShortcuts = '/';
  input.setAttribute('aria-controls', `${input.id}-results`);
}

const loadFault = 'First results could not be loaded. Press Enter for the lists.';

function listen(place: HTMLElement): void {
  const input = place.closest('form')?.querySelector('input');
  if (!input) return;
  nameAsCombobox(input);
  const start = (): void => {
    input.onfocus = null;
    import('./QuickSearchApp.tsx').then(
      ({ startQuickSearch }) => {
        startQuickSearch(input, place);
      },
      () => {
        place.role = 'alert';
        place.textContent = loadFault;
        input.onfocus = start;
      },
    );
  };
  // Whoever was quicker than this script is in the box already.
  if (document.activeElement === input) start();
  else input.onfocus = start;
}

document.querySelectorAll<HTMLElement>('.quick-results').forEach(listen);
focusOnSlash();

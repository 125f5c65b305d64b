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

function showFault(input: HTMLInputElement, place: HTMLElement): void {
  const fault = document.createElement('p');
  fault.className = 'quick-panel quick-message';
  fault.role = 'alert';
  fault.textContent = loadFault;
  place.replaceChildren(fault);
  const hide = (): void => {
    fault.remove();
  };
  input.addEventListener('blur', hide, { once: true });
}

function listen(place: HTMLElement): void {
  const input = place.closest('form')?.querySelector('input');
  if (!input) return;
  nameAsCombobox(input);
  const start = (): void => {
    import('./QuickSearchApp.tsx').then(
      ({ startQuickSearch }) => {
        startQuickSearch(input, place);
      },
      () => {
        showFault(input, place);
        listenOnce();
      },
    );
  };
  const listenOnce = (): void => {
    input.addEventListener('focus', start, { once: true });
  };
  // Whoever was quicker than this script is in the box already.
  if (document.activeElement === input) start();
  else listenOnce();
}

document.querySelectorAll<HTMLElement>('.quick-results').forEach(listen);
focusOnSlash();

import { render } from 'preact';
import { formatCompareState, parseCompareState } from '../compare-address.ts';
import { CompareApp } from './CompareApp.tsx';
import { loadFacets } from '../../search/index.ts';

/** Boxes that were ticked before the scripts came are part of the choice. */
function keepEarlyChoice(root: HTMLElement): void {
  const ticked = [...root.querySelectorAll<HTMLInputElement>('input[name="ids"]:checked')];
  if (ticked.length === 0) return;
  const state = parseCompareState(location.search);
  const ids = [...new Set([...state.ids, ...ticked.map(({ value }) => value)])];
  history.replaceState(null, '', location.pathname + formatCompareState({ ...state, ids }));
}

async function mount(root: HTMLElement): Promise<void> {
  const facets = await loadFacets();
  keepEarlyChoice(root);
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.value : '';
  root.replaceChildren();
  render(<CompareApp facets={facets} />, root);
  root.querySelector<HTMLInputElement>(`input[name="ids"][value="${CSS.escape(focused)}"]`)?.focus();
}

const root = document.getElementById('compare-app');
if (root) mount(root).catch(() => undefined);

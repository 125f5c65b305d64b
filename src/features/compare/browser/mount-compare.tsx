import { render } from 'preact';
import { formatCompareState, parseCompareState } from '../compare-address.ts';
import { CompareApp } from './CompareApp.tsx';
import type { Option } from '../ComparePicker.tsx';

/** Boxes that were ticked before the scripts came are part of the choice. */
function keepEarlyChoice(root: HTMLElement): void {
  const ticked = [...root.querySelectorAll<HTMLInputElement>('input[name="ids"]:checked')];
  if (ticked.length === 0) return;
  const state = parseCompareState(location.search);
  const ids = [...new Set([...state.ids, ...ticked.map(({ value }) => value)])];
  history.replaceState(null, '', location.pathname + formatCompareState({ ...state, ids }));
}

/** What the page as it was built offers to choose from. */
const optionsIn = (root: HTMLElement): Option[] =>
  [...root.querySelectorAll('label.option')].map((label) => {
    const dateText = label.querySelector('.compare-date')?.textContent ?? '';
    const title = label.textContent.trim().slice(dateText.length).trim();
    return { id: label.querySelector('input')?.value ?? '', title, dateText };
  });

function mount(root: HTMLElement): void {
  const options = optionsIn(root);
  keepEarlyChoice(root);
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.value : '';
  root.replaceChildren();
  render(<CompareApp options={options} />, root);
  root.querySelector<HTMLInputElement>(`input[name="ids"][value="${CSS.escape(focused)}"]`)?.focus();
}

const root = document.getElementById('compare-app');
if (root) mount(root);

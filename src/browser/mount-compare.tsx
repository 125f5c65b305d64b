import { render } from 'preact';
import { CompareApp } from './CompareApp.tsx';
import { loadFacets } from './load-records.ts';

async function mount(root: HTMLElement): Promise<void> {
  const facets = await loadFacets();
  root.replaceChildren();
  render(<CompareApp facets={facets} />, root);
}

const root = document.getElementById('compare-app');
if (root) mount(root).catch(() => undefined);

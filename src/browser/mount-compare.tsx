import { render } from 'preact';
import { pageAddress } from '../address.ts';
import type { Facets } from '../lib/search/facets.ts';
import { CompareApp } from './CompareApp.tsx';

async function mount(root: HTMLElement): Promise<void> {
  const answer = await fetch(pageAddress('/facets.json'));
  if (!answer.ok) return;
  const facets = (await answer.json()) as Facets;
  root.replaceChildren();
  render(<CompareApp facets={facets} />, root);
}

const root = document.getElementById('compare-app');
if (root) mount(root).catch(() => undefined);

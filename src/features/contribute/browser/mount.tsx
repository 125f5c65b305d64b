import { render } from 'preact';
import * as z from 'zod';
import { fetchJson } from '../../../ui/browser/fetch-json.ts';
import type { ContributeData } from '../contribute-data.ts';
import { Suggest } from './Suggest.tsx';
import { ContributeApp } from './ContributeApp.tsx';

// zod would probe for code generation, which the policy forbids and the console would report.
z.config({ jitless: true });

async function mount(root: HTMLElement): Promise<void> {
  const data = await fetchJson<ContributeData>('/contribute.json');
  const suggest = document.getElementById('suggest-app');
  if (suggest && data.suggestAddress !== undefined) {
    suggest.replaceChildren();
    render(<Suggest pattern={data.suggestAddress} />, suggest);
  }
  root.replaceChildren();
  render(<ContributeApp data={data} />, root);
}

const root = document.getElementById('contribute-app');
if (root) mount(root).catch(() => undefined);

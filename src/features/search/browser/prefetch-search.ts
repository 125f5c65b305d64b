/** On a page whose search box leads to the search: fetches what that will need as soon as someone turns to the box. */
import { pageAddress } from '../../../address.ts';
import { focusOnSlash } from './slash-key.ts';

const wanted = [
  '/facets.json',
  '/pagefind/incidents.json',
  '/pagefind/pagefind.js',
  '/pagefind/wasm.en.pagefind',
];

function prefetch(path: string): void {
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = pageAddress(path);
  document.head.append(link);
}

const box = document.querySelector('.search-box input[type=search]');
box?.addEventListener('focus', () => wanted.forEach(prefetch), { once: true });
focusOnSlash('.search-box input[type=search]');

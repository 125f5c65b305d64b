import { render } from 'preact';
import { CompareApp } from './CompareApp.tsx';

const root = document.getElementById('compare-app');
if (root) {
  root.replaceChildren();
  render(<CompareApp />, root);
}

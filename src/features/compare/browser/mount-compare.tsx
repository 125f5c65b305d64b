import { render } from 'preact';
import { CompareApp } from './CompareApp.tsx';

const root = document.getElementById('compare-app');
if (root) {
  const { site = '', licence = '' } = root.dataset;
  root.replaceChildren();
  render(<CompareApp site={{ site, licence }} />, root);
}

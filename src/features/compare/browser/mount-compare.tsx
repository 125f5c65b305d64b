import { render } from 'preact';
import { endAwaiting } from '../../../ui/browser/end-awaiting.ts';
import { CompareApp } from './CompareApp.tsx';

const root = document.getElementById('compare-app');
if (root) {
  const { site = '', licence = '' } = root.dataset;
  root.replaceChildren();
  endAwaiting(root);
  render(<CompareApp site={{ site, licence }} />, root);
}

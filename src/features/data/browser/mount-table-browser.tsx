import { render } from 'preact';
import { TableBrowser } from './TableBrowser.tsx';

const root = document.getElementById('table-browser');
if (root) {
  const tables = (root.dataset.tables ?? '').split(' ').filter((name) => name !== '');
  root.replaceChildren();
  render(<TableBrowser tables={tables} />, root);
}

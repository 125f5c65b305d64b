import type { ExportKind } from '../ComparisonActions.tsx';
import { comparisonCells, toMarkdownTable } from '../rows/comparison-export.ts';
import type { ShownComparison } from './comparison-files.ts';

/** What came of an export; `text` is there when it could not be put on the clipboard. */
export interface Exported {
  message: string;
  text?: string;
}

async function copy(text: string, what: string): Promise<Exported> {
  try {
    await navigator.clipboard.writeText(text);
    return { message: `${what} copied.` };
  } catch {
    return { message: `${what} could not be copied by itself.`, text };
  }
}

/** Gives the reader the comparison in another form: on the clipboard or as a file. */
export async function exportComparison(kind: ExportKind, shown: ShownComparison): Promise<Exported> {
  if (kind === 'link') return copy(location.href, 'Link');
  const cells = comparisonCells(shown.comparison);
  if (kind === 'table') return copy(toMarkdownTable(cells), 'Table');
  const files = await import('./comparison-files.ts');
  const name = kind === 'csv' ? files.saveRows(cells, shown) : await files.saveDrawing(kind, shown);
  return { message: `${name} is being saved.` };
}

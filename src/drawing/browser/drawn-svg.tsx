import { render } from 'preact';
import { DrawingSheet, type DrawingFile } from '../DrawingSheet.tsx';
import { sheetStyles } from '../sheet-styles.ts';
import sheetCss from '../sheet.css?raw';
import { pageStyles, pageTokens } from './page-styles.ts';

/** A drawing as markup of SVG that stands alone, in the looks that this page has in the light theme. */
export function drawnSvg(file: Omit<DrawingFile, 'rows'>): string {
  const holder = document.createElement('div');
  const markup = (styles: string): string => {
    render(<DrawingSheet {...file} drawn={file.drawn()} styles={styles} />, holder);
    return holder.firstElementChild ? new XMLSerializer().serializeToString(holder.firstElementChild) : '';
  };
  // Which rules it needs is seen from its marks.
  const drawn = markup(sheetStyles(`${pageStyles()}\n${sheetCss}`, markup(''), pageTokens()));
  render(null, holder);
  return drawn;
}

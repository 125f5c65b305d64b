import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { base, fullAddress } from '../../address.ts';
import { toCsvText } from '../../core/format/csv.ts';
import chartStyles from '../../drawing/charts.css?raw';
import figureStyles from '../../drawing/drawn-figures.css?raw';
import { DrawingSheet, type DrawingFile } from '../../drawing/DrawingSheet.tsx';
import { sheetStyles } from '../../drawing/sheet-styles.ts';
import { svgFile } from '../../drawing/svg-file.ts';
import sheetCss from '../../drawing/sheet.css?raw';
import { corpus } from '../corpus.ts';
import { lightTokensOf } from '../light-tokens.ts';
import { notFound } from '../not-found.ts';

const css = [chartStyles, figureStyles, sheetCss].join('\n');

/** A drawing as a file of SVG in the colours of the light theme, whose links lead to the site wherever it lies. */
function svgOf(file: DrawingFile): string {
  const markup = renderToString(h(DrawingSheet, { ...file, drawn: file.drawn(), styles: '' }));
  // Which rules it needs is seen from its marks; to draw it once more would take as long again.
  const styles = sheetStyles(css, markup, lightTokensOf(corpus().collection));
  const styled = markup.replace('<style></style>', () => renderToString(h('style', null, styles)));
  return svgFile(styled, { base, site: fullAddress('/') });
}

const answer = (text: string, type: string): Response =>
  new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });

/** The forms in which drawings are published. */
export type FileForm = 'svg' | 'csv';

/** The answer of a page that is a drawing, or its data; that nothing is there without one. */
export function drawingAnswer(file: DrawingFile | undefined, form: FileForm): Response {
  if (!file) return notFound();
  return form === 'svg' ? answer(svgOf(file), 'image/svg+xml') : answer(toCsvText(file.rows()), 'text/csv');
}

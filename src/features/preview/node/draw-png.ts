import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import { toIndexedPng } from './indexed-png.ts';
import { outlineTexts } from './outline-texts.ts';
import { fontFamily, fontFiles, typeface } from './preview-typeface.ts';

/** How SVG becomes pixels: with our own font files and none of the machine's, so that every machine draws the same. */
export const drawingOptions: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: fontFamily },
  textRendering: 2,
  shapeRendering: 2,
  logLevel: 'error',
};

/** What of a card is drawn: its lines of text as shapes. */
export const toShapes = (svg: string): string => outlineTexts(svg, typeface);

/** An SVG as PNG, its pixels drawn on another thread than the caller's. Nothing that the SVG names is fetched or read. */
export const drawPng = async (svg: string): Promise<Buffer> =>
  toIndexedPng(await renderAsync(svg, drawingOptions));

import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import { toIndexedPng } from './indexed-png.ts';
import { fontFamily, fontFiles } from './preview-typeface.ts';

/** How SVG becomes pixels: with our own font files and none of the machine's, so that every machine draws the same. */
export const drawingOptions: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: fontFamily },
  textRendering: 2,
  shapeRendering: 2,
  logLevel: 'error',
};

/** An SVG as PNG, on another thread than the caller's. Nothing that the SVG names is fetched or read. */
export async function drawPng(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, drawingOptions);
  const { width, height } = image;
  return toIndexedPng({ width, height, rgba: image.pixels });
}

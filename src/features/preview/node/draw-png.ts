import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import sharp, { type PngOptions } from 'sharp';
import { fontFamily, fontFiles } from './preview-typeface.ts';

/** How SVG becomes pixels: with our own font files and none of the machine's, so that every machine draws the same. */
export const drawingOptions: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: fontFamily },
  textRendering: 2,
  shapeRendering: 2,
  logLevel: 'error',
};

/** A palette makes a drawing of few colours less than half as large; without dithering, since its grounds are even. */
export const pngOptions: PngOptions = { palette: true, colours: 256, dither: 0, effort: 1 };

/** An SVG as PNG, on another thread than the caller's. Nothing that the SVG names is fetched or read. */
export async function drawPng(svg: string): Promise<Buffer> {
  const { pixels, width, height } = await renderAsync(svg, drawingOptions);
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png(pngOptions)
    .toBuffer();
}

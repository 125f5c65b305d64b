import { readFileSync } from 'node:fs';
import type { ResvgRenderOptions } from '@resvg/resvg-wasm';
import { toIndexedPng } from './indexed-png.ts';
import { outlineTexts } from './outline-texts.ts';
import { fontFamily, fontFiles, typeface } from './preview-typeface.ts';
import { openResvg } from './resvg.ts';

/** How SVG becomes pixels, whatever it holds. */
export const drawingOptions = { textRendering: 2, shapeRendering: 2 } as const;

let fonts: Uint8Array[] | undefined;

/** Reading our fonts takes as long as drawing some lines: they are handed over where text is left that is no shape. */
function fontsFor(svg: string): Uint8Array[] {
  if (!svg.includes('<text')) return [];
  fonts ??= fontFiles.map((file) => readFileSync(file));
  return fonts;
}

/** How an SVG becomes pixels: with our own fonts and none of the machine's, so that every machine draws the same. */
export const optionsFor = (svg: string): ResvgRenderOptions => ({
  ...drawingOptions,
  font: { fontBuffers: fontsFor(svg), defaultFontFamily: fontFamily },
});

/** What of a card is drawn: its lines of text as shapes. */
export const toShapes = (svg: string): string => outlineTexts(svg, typeface);

/** An SVG as PNG. Nothing that the SVG names is fetched or read. */
export async function drawPng(svg: string): Promise<Buffer> {
  const Resvg = await openResvg();
  const drawing = new Resvg(svg, optionsFor(svg));
  const { width, height } = drawing;
  const image = drawing.render();
  try {
    return toIndexedPng({ pixels: image.pixels, width, height });
  } finally {
    // Its memory is its own: nothing else lets go of it.
    image.free();
    drawing.free();
  }
}

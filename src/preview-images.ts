import path from 'node:path';
import { h, type FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { cachedPng } from './io/cached-png.ts';
import { typeface } from './io/preview-typeface.ts';
import type { Typeface } from './lib/cards/typeface.ts';

/** Where drawings are kept between builds; beside what other tools keep there. */
const folder = path.join(process.cwd(), 'node_modules/.cache/hindsight-cards');

/** The answer of a page that is a preview image: what it says, drawn by its component. */
export async function toImage<View>(
  card: FunctionComponent<{ view: View; typeface: Typeface }>,
  view: View,
): Promise<Response> {
  const png = await cachedPng(renderToString(h(card, { view, typeface })), folder);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

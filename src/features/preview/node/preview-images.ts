import path from 'node:path';
import { h, type FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { cachedPng } from './cached-png.ts';
import { typeface } from './preview-typeface.ts';
import type { Typeface } from '../typeface.ts';

/** Where drawings are kept between builds; beside what other tools keep there. */
const folder = path.join(process.cwd(), 'node_modules/.cache/hindsight-cards');

type Card<View> = FunctionComponent<{ view: View; typeface: Typeface }>;

/** What a preview image says, drawn by its component, as SVG. */
export const toSvg = <View>(card: Card<View>, view: View): string =>
  // Preact writes ">" as it is, as HTML allows; in XML this one sequence may not stand in a text.
  renderToString(h(card, { view, typeface })).replaceAll(']]>', ']]&gt;');

/** The answer of a page that is a preview image: the same as PNG. */
export async function toImage<View>(card: Card<View>, view: View): Promise<Response> {
  const png = await cachedPng(toSvg(card, view), folder);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

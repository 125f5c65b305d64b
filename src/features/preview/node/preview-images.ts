import { h, type FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { cachedPng } from './cached-png.ts';
import { typeface } from './preview-typeface.ts';
import type { Typeface } from '../typeface.ts';

/** A component that draws a preview image. */
export type Card<View> = FunctionComponent<{ view: View; typeface: Typeface }>;

/** What a preview image says, drawn by its component, as SVG. */
export const toSvg = <View>(card: Card<View>, view: View): string =>
  // Preact writes ">" as it is, as HTML allows; in XML this one sequence may not stand in a text.
  renderToString(h(card, { view, typeface })).replaceAll(']]>', ']]&gt;');

/** The same as PNG; drawings are kept in `folder` between builds. */
export async function toPng<View>(
  card: Card<View>,
  view: View,
  folder: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await cachedPng(toSvg(card, view), folder));
}

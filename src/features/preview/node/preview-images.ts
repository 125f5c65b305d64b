import { h, type FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { withTokens, type Tokens } from '../../../drawing/tokens.ts';
import { cachedPng, type CachedPng } from './cached-png.ts';
import { typeface } from './preview-typeface.ts';
import type { Typeface } from '../typeface.ts';

/** A component that draws a preview image. */
export type Card<View> = FunctionComponent<{ view: View; typeface: Typeface }>;

/** What a preview image says, drawn by its component in the colours of `tokens`, as SVG. */
export const toSvg = <View>(card: Card<View>, view: View, tokens: Tokens): string =>
  renderToString(h(card, { view, typeface }))
    // Preact writes ">" as it is, as HTML allows; in XML this one sequence may not stand in a text.
    .replaceAll(']]>', ']]&gt;')
    // Attributes alone: it escapes every quotation mark of a text.
    .replaceAll(/="var\([^"]*"/g, (attribute) => withTokens(attribute, tokens));

/** The same as PNG; drawings are kept in `folder` between builds. */
export function toPng<View>(
  card: Card<View>,
  view: View,
  { folder, tokens }: { folder: string; tokens: Tokens },
): Promise<CachedPng> {
  return cachedPng(toSvg(card, view, tokens), folder);
}

import path from 'node:path';
import { toPng, type Card } from '../features/preview/node/preview-images.ts';
import type { Collection } from '../core/collection/collection.ts';
import { oncePer } from '../core/once-per.ts';
import { lightProperties } from '../core/theme/theme.ts';
import { lightTokens, type Tokens } from '../drawing/tokens.ts';
import { corpus } from './corpus.ts';
import tokensCss from './styles/tokens.css?raw';
import { heldSite } from './held-site.ts';
import { drawingHeader } from './drawing-header.ts';

const ownTokens = lightTokens(tokensCss);
const tokensOf = oncePer(
  ({ site: { theme = {} } }: Collection): Tokens => new Map([...ownTokens, ...lightProperties(theme)]),
);

/** The answer of a page that is a preview image. */
export async function previewImage<View>(card: Card<View>, view: View): Promise<Response> {
  const { name, png } = await toPng(card, view, {
    folder: path.join(heldSite().project.cacheDir, 'cards'),
    tokens: tokensOf(corpus().collection),
  });
  return new Response(new Uint8Array(png), {
    headers: { 'Content-Type': 'image/png', [drawingHeader]: name },
  });
}

import path from 'node:path';
import { toPng, type Card } from '../features/preview/node/preview-images.ts';
import { corpus } from './corpus.ts';
import { lightTokensOf } from './light-tokens.ts';
import { heldSite } from './held-site.ts';
import { drawingHeader } from './drawing-header.ts';

/** The answer of a page that is a preview image. */
export async function previewImage<View>(card: Card<View>, view: View): Promise<Response> {
  const { name, png } = await toPng(card, view, {
    folder: path.join(heldSite().project.cacheDir, 'cards'),
    tokens: lightTokensOf(corpus().collection),
  });
  return new Response(new Uint8Array(png), {
    headers: { 'Content-Type': 'image/png', [drawingHeader]: name },
  });
}

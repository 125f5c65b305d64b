import path from 'node:path';
import { toPng, type Card } from '../features/preview/node/preview-images.ts';
import { heldSite } from './held-site.ts';

/** The answer of a page that is a preview image. */
export async function previewImage<View>(card: Card<View>, view: View): Promise<Response> {
  const png = await toPng(card, view, path.join(heldSite().project.cacheDir, 'cards'));
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}

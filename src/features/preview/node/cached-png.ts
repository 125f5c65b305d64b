import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';
import { readSealed, writeSealed } from '../../../node/sealed-file.ts';
import { drawingOptions, drawPng, pngOptions } from './draw-png.ts';

const require = createRequire(import.meta.url);
const versionOf = (name: string): string => (require(`${name}/package.json`) as { version: string }).version;

/** All that decides over the pixels besides the SVG. */
const tools = JSON.stringify([
  ...['@resvg/resvg-js', '@expo-google-fonts/source-serif-4'].map(versionOf),
  sharp.versions,
  { ...drawingOptions, font: { ...drawingOptions.font, fontFiles: [] } },
  pngOptions,
]);

/**
 * The PNG of an SVG, drawn once: the same drawing is read from `folder` ever after. Files there are named by what they
 * were drawn from and sealed, so that a damaged or foreign one is drawn again; all may be deleted at any time.
 */
export async function cachedPng(svg: string, folder: string): Promise<Buffer> {
  const name = createHash('sha256').update(tools).update(svg).digest('hex');
  const file = path.join(folder, `${name}.png`);
  const cached = await readSealed(file, name);
  if (cached) return cached;
  const drawn = await drawPng(svg);
  await writeSealed(file, name, drawn);
  return drawn;
}

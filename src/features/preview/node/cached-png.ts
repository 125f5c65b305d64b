import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';
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
 * were drawn from, so that none is ever wrong and all may be deleted at any time.
 */
export async function cachedPng(svg: string, folder: string): Promise<Buffer> {
  const name = createHash('sha256').update(tools).update(svg).digest('hex');
  const file = path.join(folder, `${name}.png`);
  const cached = await readFile(file).catch(() => undefined);
  if (cached) return cached;
  const drawn = await drawPng(svg);
  await mkdir(folder, { recursive: true });
  // Whole or not at all, whoever else draws the same just then.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, drawn);
  await rename(unfinished, file);
  return drawn;
}

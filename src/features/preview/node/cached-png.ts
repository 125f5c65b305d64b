import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readSealed, writeSealed } from '../../../node/sealed-file.ts';
import { touch } from '../../../node/touch.ts';
import { drawingOptions, drawPng, toShapes } from './draw-png.ts';
import { pngOptions } from './indexed-png.ts';
import { resvgVersion } from './resvg.ts';

const require = createRequire(import.meta.url);
const versionOf = (name: string): string => (require(`${name}/package.json`) as { version: string }).version;

/** All that decides over the bytes besides the shapes. */
const tools = JSON.stringify([
  resvgVersion(),
  versionOf('@expo-google-fonts/source-serif-4'),
  process.versions.zlib,
  drawingOptions,
  pngOptions,
]);

export interface CachedPng {
  /** Of its file, by which a build says that it needs it. */
  name: string;
  png: Buffer;
}

/**
 * The PNG of an SVG, drawn once: the same drawing is read from `folder` ever after. Files there are named by what they
 * were drawn from and sealed, so that a damaged or foreign one is drawn again; all may be deleted at any time.
 */
export async function cachedPng(svg: string, folder: string): Promise<CachedPng> {
  const shapes = toShapes(svg);
  const digest = createHash('sha256').update(tools).update(shapes).digest('hex');
  const name = `${digest}.png`;
  const file = path.join(folder, name);
  const cached = await readSealed(file, digest);
  if (cached) {
    await touch(file);
    return { name, png: cached };
  }
  const png = await drawPng(shapes);
  await writeSealed(file, digest, png);
  return { name, png };
}

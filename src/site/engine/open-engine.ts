import { createHash, randomUUID } from 'node:crypto';
import { access, constants, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type AstroInlineConfig } from 'astro';
import type { SiteSettings } from '../../../schemas/registry.ts';
import { engineRoot } from '../../engine-root.ts';
import { engineDigest } from '../../node/engine-digest.ts';
import type { Project } from '../../project.ts';
import { pruneUnused, touch } from '../kept/prune.ts';
import { isWhole, seal } from '../kept/sealed-folder.ts';
import type { TextBundle } from '../../features/search/text/bundles.ts';
import type { SitePage } from '../pages/site-page.ts';

/** The pages as a program: the code of all of them, bundled, and what browsers load along with them. */
export interface Engine {
  /** Of the code, the packages, and the address that the site will stand at. */
  digest: string;
  /** Files of the site that do not depend on the content: scripts, styles, typefaces, what lies in public/. */
  assets: string;
  /** All pages of the site that is held. */
  sitePages: () => SitePage[];
  /** The bundles that the text index is made in, and a digest of all that it takes from some years. */
  textBundles: () => TextBundle[];
  textDigest: (years: readonly string[]) => string;
  /** The address of a page by its path below that of the site. */
  addressOf: (path: string) => URL;
  /** The answer of the page at an address. */
  render: (address: URL) => Promise<Response>;
}

/** What a run tells Astro besides its configuration file. */
export const astroSettings = (project: Project, site: SiteSettings) => ({
  root: engineRoot,
  site: project.site.address ?? site.address,
  base: project.site.basePath ?? site.basePath ?? '/',
});

/** Has Astro bundle the pages into a folder that is there whole or not at all, whoever else does the same just then. */
async function bundle(settings: AstroInlineConfig, folder: string): Promise<void> {
  const unfinished = `${folder}.${randomUUID()}`;
  try {
    await build({ ...settings, outDir: unfinished, logLevel: 'warn' });
    await seal(unfinished);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder).catch(async (error: unknown) => {
      if (!(await isWhole(folder))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/**
 * Where bundles are kept: beside the engine, since a bundle finds the packages it imports from where it lies; in the
 * cache of the project where that cannot be written.
 */
async function bundlesFolder({ cacheDir }: Project): Promise<string> {
  const own = path.join(engineRoot, 'node_modules/.cache/hindsight/engine');
  try {
    await mkdir(own, { recursive: true });
    await access(own, constants.W_OK);
    return own;
  } catch {
    return path.join(cacheDir, 'engine');
  }
}

/** Opens the engine for a site that is held, and bundles it first where no bundle of it is kept; throws on any fault. */
export async function openEngine(project: Project, site: SiteSettings): Promise<Engine> {
  const settings = astroSettings(project, site);
  const digest = createHash('sha256')
    .update(engineDigest())
    .update(JSON.stringify([settings.site, settings.base]))
    .digest('hex');
  const folder = path.join(await bundlesFolder(project), digest.slice(0, 32));
  if (!(await isWhole(folder))) await bundle(settings, folder);
  const entry = pathToFileURL(path.join(folder, 'server/entry.mjs')).href;
  await touch(folder);
  await pruneUnused(path.dirname(folder));
  const parts = (await import(entry)) as Omit<Engine, 'digest' | 'assets' | 'addressOf'>;
  const top = new URL(settings.base.replace(/\/?$/, '/'), settings.site);
  const addressOf = (place: string): URL => new URL(`.${place}`, top);
  return { ...parts, digest, assets: path.join(folder, 'client'), addressOf };
}

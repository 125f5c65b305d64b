import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, constants, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import type { SiteSettings } from '../../../schemas/registry.ts';
import { engineRoot } from '../../engine-root.ts';
import { engineDigest } from '../../node/engine-digest.ts';
import type { Project } from '../../project.ts';
import { touch } from '../../node/touch.ts';
import { pruneBundles } from '../kept/prune.ts';
import { bundlePages } from './bundle-pages.ts';
import { isWhole, putSealed, seal } from '../kept/sealed-folder.ts';
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
  /** Takes away what cannot be kept. */
  close: () => Promise<void>;
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
    // What they keep for themselves is of no use to another bundle, and their own place for it may not be writable.
    const scratch = path.join(unfinished, 'scratch');
    await bundlePages({
      ...settings,
      outDir: unfinished,
      cacheDir: scratch,
      vite: { cacheDir: scratch },
      logLevel: 'warn',
    });
    await rm(scratch, { recursive: true, force: true });
    await seal(unfinished);
    await putSealed(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** The folder in which the engine finds the packages that it was installed with. */
function packagesFolder(folder = engineRoot): string {
  const packages = path.join(folder, 'node_modules');
  const above = path.dirname(folder);
  return existsSync(packages) || above === folder ? packages : packagesFolder(above);
}

/** A folder of its own for a bundle that cannot be kept. A bundle finds packages from where it lies. */
async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hindsight-engine-'));
  await symlink(packagesFolder(), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * Where bundles are kept: beside the engine, since a bundle finds the packages it imports from where it lies; in the
 * cache of the project where that cannot be written; `undefined` where nothing can be kept.
 */
async function bundlesFolder({ cacheDir }: Project): Promise<string | undefined> {
  for (const cache of [path.join(packagesFolder(), '.cache/hindsight'), cacheDir])
    try {
      const folder = path.join(cache, 'engine');
      await mkdir(folder, { recursive: true });
      await access(folder, constants.W_OK);
      return folder;
    } catch {
      // The next one is asked.
    }
  return undefined;
}

interface Bundle {
  folder: string;
  /** Takes away what cannot be kept. */
  close: () => Promise<void>;
}

/** The bundle of this name: a kept one, or one that is made now. */
async function openBundle(project: Project, settings: AstroInlineConfig, name: string): Promise<Bundle> {
  const bundles = await bundlesFolder(project);
  if (bundles !== undefined) {
    const folder = path.join(bundles, name);
    try {
      if (!(await isWhole(folder))) await bundle(settings, folder);
      await touch(folder);
      await pruneBundles(bundles);
      return { folder, close: () => Promise.resolve() };
    } catch {
      // The disk may be full. Where the code is at fault, it is so anywhere.
    }
  }
  const temporary = await temporaryFolder();
  const close = () => rm(temporary, { recursive: true, force: true });
  try {
    const folder = path.join(temporary, name);
    await bundle(settings, folder);
    return { folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens the engine for a site that is held, and bundles it first where no bundle of it is kept; throws on any fault. */
export async function openEngine(project: Project, site: SiteSettings): Promise<Engine> {
  const settings = astroSettings(project, site);
  const digest = createHash('sha256')
    .update(engineDigest())
    .update(JSON.stringify([settings.site, settings.base]))
    .digest('hex');
  const { folder, close } = await openBundle(project, settings, digest.slice(0, 32));
  const entry = pathToFileURL(path.join(folder, 'server/entry.mjs')).href;
  const parts = (await import(entry)) as Omit<Engine, 'digest' | 'assets' | 'addressOf' | 'close'>;
  const top = new URL(settings.base.replace(/\/?$/, '/'), settings.site);
  const addressOf = (place: string): URL => new URL(`.${place}`, top);
  return { ...parts, digest, assets: path.join(folder, 'client'), addressOf, close };
}

import { createHash, randomUUID } from 'node:crypto';
import { access, constants, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SiteSettings } from '../../../schemas/registry.ts';
import { packagesFolder } from '../../engine-root.ts';
import { engineDigest } from '../../node/engine-digest.ts';
import { touch } from '../../node/touch.ts';
import type { Project } from '../../project.ts';
import { pruneBundles } from '../kept/prune.ts';
import { isWhole, putSealed, seal } from '../kept/sealed-folder.ts';
import { astroSettings } from './astro-settings.ts';
import { bundlePages } from './bundle-pages.ts';
import type { ToBundle } from './bundle-program.ts';
import { findSlots, slotsDigest } from './slots.ts';

/** What is to be bundled, until it is no longer wanted. */
interface Wanted extends Omit<ToBundle, 'folder'> {
  signal: AbortSignal;
}

/** Has Astro bundle the pages into a folder that is there whole or not at all, whoever else does the same just then. */
async function bundle({ settings, slots, signal }: Wanted, folder: string): Promise<void> {
  const unfinished = `${folder}.${randomUUID()}`;
  try {
    // What they keep for themselves is of no use to another bundle, and their own place for it may not be writable.
    const scratch = path.join(unfinished, 'scratch');
    const folders = { cacheDir: scratch, vite: { cacheDir: scratch } };
    const wanted = { settings: { ...settings, ...folders, logLevel: 'warn' as const }, slots };
    await bundlePages({ ...wanted, folder: unfinished }, signal);
    await rm(scratch, { recursive: true, force: true });
    await seal(unfinished);
    await putSealed(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
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
async function openBundle(project: Project, wanted: Wanted, name: string): Promise<Bundle> {
  const bundles = await bundlesFolder(project);
  if (bundles !== undefined) {
    const folder = path.join(bundles, name);
    try {
      if (!(await isWhole(folder))) await bundle(wanted, folder);
      await touch(folder);
      await pruneBundles(bundles, Date.now());
      return { folder, close: () => Promise.resolve() };
    } catch (error) {
      if (wanted.signal.aborted) throw error;
      // The disk may be full. Where the code is at fault, it is so anywhere.
    }
  }
  const temporary = await temporaryFolder();
  const close = () => rm(temporary, { recursive: true, force: true });
  try {
    const folder = path.join(temporary, name);
    await bundle(wanted, folder);
    return { folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A bundle that is being opened. */
export interface OpeningBundle {
  /** Of the code, the packages, and the address that the site will stand at. */
  digest: string;
  opened: Promise<Bundle>;
  /** For who does not need it after all: ends what is at work, and leaves nothing of it. */
  abandon: () => Promise<void>;
}

/**
 * Begins to open the bundle of the pages for a site of these settings, and to make it where none is kept; the content of
 * the site may be read in the meantime.
 */
export function startBundle(project: Project, site: SiteSettings): OpeningBundle {
  // Whatever the caller's shell says: only a production build carries the content security policy, and Astro takes
  // variables of these names for its own.
  process.env.NODE_ENV = 'production';
  delete process.env.PROD;
  delete process.env.DEV;
  const settings = astroSettings(project, site);
  const slots = findSlots(project.root);
  const digest = createHash('sha256')
    .update(engineDigest())
    .update(JSON.stringify([settings.site, settings.base, slotsDigest(slots)]))
    .digest('hex');
  const end = new AbortController();
  const opened = openBundle(project, { settings, slots, signal: end.signal }, digest.slice(0, 32));
  const abandon = async (): Promise<void> => {
    end.abort();
    const bundle = await opened.catch(() => undefined);
    await bundle?.close();
  };
  // Whoever awaits it is told of a fault, which may come earlier.
  opened.catch(() => undefined);
  return { digest, opened, abandon };
}

import type { Built } from '../core/collection/collection.ts';
import type { Project } from '../project.ts';

/** What a command has read and hands to Astro: the pages are made of this and read nothing themselves. */
export interface HeldSite {
  project: Project;
  built: Built;
}

// Pages are bundled by Vite and are other modules than those of the command, though of the same process.
const holder = globalThis as unknown as Record<symbol, HeldSite | undefined>;
const key = Symbol.for('hindsight.held-site');

export function holdSite(site: HeldSite): void {
  holder[key] = site;
}

/** Throws where no command has read anything, as when Astro is started by itself. */
export function heldSite(): HeldSite {
  const held = holder[key];
  if (!held) throw new Error('No content was read: build the site with "npm run build" or "npm run dev".');
  return held;
}

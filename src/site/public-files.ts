import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { SiteSettings } from '../../schemas/registry.ts';
import { ArgumentError, quoteGiven } from '../core/call/argument-error.ts';
import { engineRoot } from '../engine-root.ts';

/** The folder whose files a site has as they are: a team's own, or ours where the team has none. */
export function publicFolder(root: string): string {
  const own = path.join(root, 'public');
  return existsSync(own) ? own : path.join(engineRoot, 'public');
}

/** Throws ArgumentError where the settings name a picture that is not there. */
export function checkLogo(root: string, { logo }: SiteSettings): void {
  if (logo === undefined || existsSync(path.join(publicFolder(root), logo))) return;
  throw new ArgumentError(
    `The logo ${quoteGiven(logo)} of site.yml is not there.\n  write:   put the picture into the folder public/, as ${quoteGiven(`public${logo}`)}`,
  );
}

/** Puts a team's own files into a site; those of pages that are made afterwards take their places. */
export async function copyPublicFiles(root: string, site: string): Promise<void> {
  const folder = publicFolder(root);
  if (folder !== path.join(engineRoot, 'public')) await cp(folder, site, { recursive: true });
}

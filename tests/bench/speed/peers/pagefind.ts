import { join } from 'node:path';
import type { Command } from '../measure.ts';
import { engineRoot } from '../ours.ts';

/** Indexes a finished site with the Pagefind that we use ourselves. */
export const pagefind = (site: string): Command => ({
  file: process.execPath,
  args: [join(engineRoot, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', site],
  cwd: site,
});

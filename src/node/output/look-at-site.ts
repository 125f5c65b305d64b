import { stat } from 'node:fs/promises';
import path from 'node:path';
import { oneLine } from '../../core/reading/printable.ts';
import { builtSite } from './refuse-output.ts';
import { isThere } from './swap.ts';
import { folderBeside } from './swap-beside.ts';

/** Which built site lies in a folder; `undefined` where there is none. Sites of two builds are told apart. */
export async function siteIn(location: string): Promise<string | undefined> {
  try {
    const { dev, ino, mtimeMs } = await stat(path.join(location, builtSite.marker));
    return [dev, ino, mtimeMs].join(' ');
  } catch {
    return undefined;
  }
}

/** What lies in the place of the site after a build that failed, compared with what was there before. */
export async function describeSite(
  { name: written, location }: { name: string; location: string },
  before: string | undefined,
): Promise<string> {
  const name = oneLine(written);
  const now = await siteIn(location);
  if (now !== undefined)
    return now === before
      ? `Nothing was built; ${name}/ holds the same site as before.`
      : `${name}/ holds the new site all the same.`;
  const aside = path.join(folderBeside(location), 'previous');
  if (await isThere(aside))
    return `Nothing was built. The site before is in ${oneLine(aside)}; the next build puts it back.`;
  return before === undefined
    ? `Nothing was built; there is no site in ${name}/.`
    : `Nothing was built, and the site that was in ${name}/ is gone.`;
}

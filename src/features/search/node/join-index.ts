import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Every file of Pagefind's begins with this once unpacked. */
const signature = 'pagefind_dcd';

/** The incident that a page of the index is about, by the page's id. Throws where a file is not of the form expected. */
async function readFragment(file: string): Promise<[page: string, incident: string]> {
  const wrong = (what: string): Error =>
    new Error(
      `${file} ${what}: Pagefind writes its pages in another form than src/features/search/node/join-index.ts reads.`,
    );
  const text = gunzipSync(await readFile(file)).toString('utf8');
  if (!text.startsWith(signature)) throw wrong(`does not begin with "${signature}"`);
  const { meta } = JSON.parse(text.slice(signature.length)) as { meta?: Record<string, string> };
  if (meta?.incident === undefined) throw wrong('names no incident');
  return [path.basename(file, '.pf_fragment'), meta.incident];
}

/**
 * Says of every page of the index which incident it is, and removes the pages' own files: otherwise a search would fetch
 * one of them for each result, only to learn that. Throws where they cannot be read.
 */
export async function joinIndex(folder: string): Promise<Record<string, string>> {
  const pages = path.join(folder, 'fragment');
  const files = (await readdir(pages)).sort();
  const joined = await Promise.all(files.map((file) => readFragment(path.join(pages, file))));
  await rm(pages, { recursive: true });
  return Object.fromEntries(joined);
}

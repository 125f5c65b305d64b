import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { IncidentAnswerSchema, SiteAnswerSchema, type SiteAnswer } from '../../../schemas/answers.ts';
import { schemaVersion } from '../../../schemas/record.ts';
import { ArgumentError } from '../../core/call/argument-error.ts';
import { oneLine } from '../../core/reading/printable.ts';
import type { Library } from '../../features/agents/library.ts';
import {
  OpenIndex,
  type Facets,
  type IncidentPassages,
  type PublishedIndex,
  type WordsFile,
} from '../../features/search/index.ts';

/** A folder that a site was built into, by its name as messages print it and its place. */
export interface SiteFolder {
  name: string;
  location: string;
}

const cure = 'Build it again with `npm run build`, or name the folder of another one: --site <folder>';

/** The text of a file of the site; `undefined` where there is none. */
async function readText({ location }: SiteFolder, file: string): Promise<string | undefined> {
  try {
    return await readFile(path.join(location, file), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}

const damaged = ({ name }: SiteFolder, file: string, why: string): ArgumentError =>
  new ArgumentError(`${oneLine(name)}/${file} ${why}.\n${cure}`);

/** What a file of the site holds; `undefined` where there is none. Rejects with an ArgumentError for one that is damaged. */
async function readJson(folder: SiteFolder, file: string): Promise<unknown> {
  const text = await readText(folder, file);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw damaged(folder, file, 'is damaged: it is no JSON');
  }
}

/** The same for a file that every site has. */
async function readPart<Part>(
  folder: SiteFolder,
  file: string,
  isWhole: (part: Part) => boolean,
): Promise<Part> {
  const part = (await readJson(folder, file)) as Part | null | undefined;
  if (part === undefined) throw damaged(folder, file, 'is missing');
  if (part === null || !isWhole(part)) throw damaged(folder, file, 'is not in the expected form');
  return part;
}

/** Whether this can be the id of a record: nothing else is looked for on the disk. */
const isId = (text: string): boolean => /^[a-z\d]+(?:-[a-z\d]+)*$/.test(text) && text.length <= 200;

async function readSite(folder: SiteFolder): Promise<SiteAnswer> {
  const name = oneLine(folder.name);
  const found = await readJson(folder, 'api/v2/site.json');
  if (found === undefined)
    throw new ArgumentError(
      `There is no built site in ${name}/ that questions could be answered from.\n` +
        'Run `npm run build` first, or name the folder of a built site: --site <folder>',
    );
  const read = SiteAnswerSchema.safeParse(found);
  if (!read.success)
    throw damaged(folder, 'api/v2/site.json', `is not in the form of version ${schemaVersion} of the data`);
  return read.data;
}

/** A part of the site that is read once it is asked for; after a failure again. */
function once<Part>(read: () => Promise<Part>): () => Promise<Part> {
  let reading: Promise<Part> | undefined;
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}

async function openIndex(folder: SiteFolder): Promise<OpenIndex> {
  const published = await readPart<PublishedIndex>(folder, 'search-index/index.json', ({ bundles }) =>
    Array.isArray(bundles),
  );
  return new OpenIndex(published, (bundle, file) =>
    readPart<WordsFile>(folder, `search-index/${bundle}${file}.json`, (words) => typeof words === 'object'),
  );
}

async function readRecord(folder: SiteFolder, id: string): ReturnType<Library['record']> {
  const file = `api/v2/incidents/${id}.json`;
  const found = isId(id) ? await readJson(folder, file) : undefined;
  if (found === undefined) return undefined;
  const read = IncidentAnswerSchema.safeParse(found);
  if (!read.success)
    throw damaged(folder, file, `is not in the form of version ${schemaVersion} of the data`);
  return read.data;
}

/** Opens a built site for questions. Rejects with an ArgumentError where the folder holds none, or one of another form. */
export async function openBuiltSite(folder: SiteFolder): Promise<Library> {
  const site = await readSite(folder);
  return {
    site,
    facets: once(() =>
      readPart<Facets>(
        folder,
        'facets.json',
        ({ rows, labels }) => Array.isArray(rows) && typeof labels === 'object',
      ),
    ),
    index: once(() => openIndex(folder)),
    record: (id) => readRecord(folder, id),
    passages: async (id) =>
      isId(id) ? ((await readJson(folder, `incidents/${id}/passages.json`)) as IncidentPassages) : undefined,
    markdown: async (id) => (isId(id) ? await readText(folder, `incidents/${id}/index.md`) : undefined),
  };
}

/** Opens a built site, and anew whenever another build has taken its place; opens it once before it answers. */
export async function followBuiltSite(folder: SiteFolder): Promise<() => Promise<Library>> {
  const markOf = async (): Promise<string> => {
    const { ino, mtimeMs } = await stat(path.join(folder.location, 'api/v2/site.json'), { bigint: true });
    const place = await stat(folder.location, { bigint: true });
    return [place.ino, ino, mtimeMs].join();
  };
  let library = await openBuiltSite(folder);
  let mark = await markOf();
  return async () => {
    // While a site is put in the place of another there may be none for a moment: the last one still answers.
    const now = await markOf().catch(() => mark);
    if (now !== mark) {
      library = await openBuiltSite(folder);
      mark = now;
    }
    return library;
  };
}

import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Project } from '../project.ts';
import { holdDataset, type HeldDataset } from './dataset/held-dataset.ts';
import type { Engine } from './engine/open-engine.ts';
import { withPreloads } from './engine/script-imports.ts';
import { drawingHeader } from './drawing-header.ts';
import type { KeptFiles, MadeFile } from './kept/kept-files.ts';
import { TakingFiles, type Wanted } from './kept/take-files.ts';
import { digestOf } from './pages/digests.ts';
import { redirectPage } from './pages/redirect-page.ts';
import type { SitePage } from './pages/site-page.ts';

/** Pages are made several at a time, so that one is made while another is written. */
const atOnce = 4;

const fileOf = ({ path: place }: SitePage): string =>
  place === '/404/' ? '/404.html' : place.endsWith('/') ? `${place}index.html` : place;

/** The bytes of an answer, which come as one piece mostly: `arrayBuffer()` would copy that once more. */
async function bytesOf({ body }: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  if (body) for await (const piece of body) pieces.push(piece);
  const [piece] = pieces;
  return piece && pieces.length === 1 ? piece : Buffer.concat(pieces);
}

/** What the engine answers for a page, as the bytes of its file. Throws where the answer is none. */
async function makePage(engine: Engine, page: SitePage): Promise<MadeFile> {
  const address = engine.addressOf(page.path);
  const answer = await engine.render(address);
  const location = answer.headers.get('location');
  if (answer.status === 301 && location !== null)
    return { content: redirectPage(address, new URL(location, address)), drawing: null };
  if (answer.status !== (page.path === '/404/' ? 404 : 200))
    throw new Error(`The page ${page.path} answered ${answer.status}.`);
  const bytes = await bytesOf(answer);
  const isHtml = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  const content = isHtml ? withPreloads(bytes, engine.scriptImports) : bytes;
  return { content, drawing: answer.headers.get(drawingHeader) };
}

interface KeyedPage extends Wanted {
  page: SitePage;
}

/** Those that are so, and the others. */
const divide = <One>(all: readonly One[], isSo: (one: One) => boolean): [One[], One[]] => [
  all.filter(isSo),
  all.filter((one) => !isSo(one)),
];

interface Making {
  folder: string;
  kept: KeptFiles;
  /** What is told of the data set, once it is there. */
  dataset: Promise<HeldDataset>;
  signal?: AbortSignal | undefined;
}

/**
 * Puts all pages of a site into a folder: those that are kept from an earlier build, and the others made anew. Those that
 * tell of the data set are made when that is there.
 */
export async function makePages(
  engine: Engine,
  { hasPreviewImages }: Pick<Project, 'hasPreviewImages'>,
  { folder, kept, dataset, signal }: Making,
): Promise<void> {
  const keyed = (page: SitePage, told: readonly unknown[] = []): KeyedPage => ({
    page,
    key: digestOf(engine.digest, hasPreviewImages, page.path, page.key, ...told),
    place: path.join(folder, fileOf(page)),
  });
  const make = async (pages: Iterable<KeyedPage>): Promise<void> => {
    for (const { page, key, place } of pages) {
      signal?.throwIfAborted();
      kept.put(key, place, await makePage(engine, page));
      // Others may be waiting for an answer of this thread.
      await setImmediate();
    }
  };
  const makeAll = async (pages: readonly KeyedPage[]): Promise<void> => {
    const next = pages.values();
    await Promise.all(Array.from({ length: atOnce }, () => make(next)));
  };
  const [last, first] = divide(engine.sitePages(), ({ isAboutDataset }) => isAboutDataset === true);
  const [known, unknown] = divide(
    first.map((page) => keyed(page)),
    ({ key }) => kept.notedHash(key) !== undefined,
  );
  const taking = new TakingFiles(kept, known);
  try {
    await makeAll(unknown);
    await makeAll(await taking.rest(signal));
  } finally {
    await taking.end();
  }
  const held = await dataset;
  holdDataset(held);
  const shown = last.map((page) => keyed(page, [held]));
  await make(shown.filter(({ key, place }) => !kept.take(key, place)));
}

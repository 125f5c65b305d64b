import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Project } from '../project.ts';
import { holdDataset, type HeldDataset } from './dataset/held-dataset.ts';
import type { Engine } from './engine/open-engine.ts';
import { drawingHeader } from './drawing-header.ts';
import type { KeptFiles, MadeFile } from './kept/kept-files.ts';
import { digestOf } from './pages/digests.ts';
import { redirectPage } from './pages/redirect-page.ts';
import type { SitePage } from './pages/site-page.ts';

/** Pages are made several at a time, since preview images are drawn on threads of their own. */
const atOnce = 4;

const fileOf = ({ path: place }: SitePage): string =>
  place === '/404/' ? '/404.html' : place.endsWith('/') ? `${place}index.html` : place;

/** What the engine answers for a page, as the bytes of its file. Throws where the answer is none. */
async function makePage(engine: Engine, page: SitePage): Promise<MadeFile> {
  const address = engine.addressOf(page.path);
  const answer = await engine.render(address);
  const location = answer.headers.get('location');
  if (answer.status === 301 && location !== null)
    return { content: redirectPage(address, new URL(location, address)), drawing: null };
  if (answer.status !== (page.path === '/404/' ? 404 : 200))
    throw new Error(`The page ${page.path} answered ${answer.status}.`);
  const content = new Uint8Array(await answer.arrayBuffer());
  return { content, drawing: answer.headers.get(drawingHeader) };
}

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
  const all = engine.sitePages();
  const work = async (pages: Iterable<SitePage>, told: readonly unknown[] = []): Promise<void> => {
    for (const page of pages) {
      signal?.throwIfAborted();
      const key = digestOf(engine.digest, hasPreviewImages, page.path, page.key, ...told);
      const file = path.join(folder, fileOf(page));
      if (!kept.take(key, file)) kept.put(key, file, await makePage(engine, page));
      // Others may be waiting for an answer of this thread.
      await setImmediate();
    }
  };
  const pages = all.filter(({ isAboutDataset }) => isAboutDataset !== true).values();
  await Promise.all(Array.from({ length: atOnce }, () => work(pages)));
  const held = await dataset;
  holdDataset(held);
  await work(
    all.filter(({ isAboutDataset }) => isAboutDataset === true),
    held.releases,
  );
}

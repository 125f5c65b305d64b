import { fetchJson } from '../../../ui/browser/fetch-json.ts';
import { OpenIndex, type PublishedIndex } from '../text/open-index.ts';
import { findByText, type TextAnswer } from '../text/rank.ts';
import type { WordsFile } from '../text/word-index.ts';
import { indexAtFirst, indexFolder } from './index-address.ts';

let index: Promise<OpenIndex> | undefined;

const fetchWords = (folder: string, file: number): Promise<WordsFile> =>
  fetchJson(`${indexFolder}${folder}${file}.json`);

async function load(): Promise<OpenIndex> {
  // Fetched at the same time as what says how many there are: nearly always it is the only one.
  const first = fetchWords('', 0);
  // Asked again below, and told to who asks.
  first.catch(() => undefined);
  const opened = new OpenIndex(await fetchJson<PublishedIndex>(indexAtFirst[0]), (folder, file) =>
    folder === '' && file === 0 ? first : fetchWords(folder, file),
  );
  await first;
  return opened;
}

/** Starts loading the index; called when a search is likely, so that the first answer comes at once. */
export function prepareTextSearch(): Promise<OpenIndex> {
  index ??= load().catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

/** The incidents whose write-up answers the words. */
export const searchText = async (words: string): Promise<TextAnswer> =>
  findByText(await prepareTextSearch(), words);

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listedRecords, type Collection } from '../../src/core/collection/collection.ts';
import { answerSearch, type SearchAnswer } from '../../src/features/search/answer-search.ts';
import { searchIncidents } from '../../src/features/search/select/filter.ts';
import { toFacets, type Facets } from '../../src/features/search/state/facets.ts';
import { emptySearch } from '../../src/features/search/state/search-state.ts';
import { makeIndex } from '../../src/features/search/text/make-index.ts';
import { OpenIndex, type PublishedIndex } from '../../src/features/search/text/open-index.ts';
import { findByText } from '../../src/features/search/text/rank.ts';
import type { WordsFile } from '../../src/features/search/text/word-index.ts';
import type { IncidentRecord } from '../../schemas/record.ts';

/** The search of a site in this process, without a browser. */
export interface OpenSearch {
  facets: Facets;
  index: OpenIndex;
  answer: (query: string) => Promise<SearchAnswer>;
  /** Ids of what the page for searching shows for words, in its order. */
  ask: (query: string) => Promise<string[]>;
}

function openSearch(facets: Facets, index: OpenIndex): OpenSearch {
  const answer = (query: string): Promise<SearchAnswer> =>
    answerSearch({ ...emptySearch(), query }, facets, (words) => findByText(index, words));
  return {
    facets,
    index,
    answer,
    ask: async (query) => {
      const { narrowed, found } = await answer(query);
      return searchIncidents(facets, narrowed, found).rows.map(({ id }) => id);
    },
  };
}

/**
 * Opens the search of a collection, without a build.
 *
 * @param divide the records of each bundle of the index; all are in one if left out.
 */
export function openCollection(
  { registry, records, incidents, site }: Collection,
  divide: (listed: readonly IncidentRecord[]) => (readonly IncidentRecord[])[] = (listed) => [listed],
): OpenSearch {
  const listed = listedRecords({ records } as Collection);
  const made = divide(listed).map((part, number) => ({
    folder: number === 0 ? '' : `${number}/`,
    ...makeIndex(part, {
      registry,
      language: site.language ?? 'en',
      textOf: (id) => incidents.get(id)?.body.text ?? '',
    }),
  }));
  const published: PublishedIndex = {
    language: site.language ?? 'en',
    bundles: made.map(({ folder, head }) => ({ folder, ...head })),
  };
  const index = new OpenIndex(published, (folder, file) => {
    const words = made.find((bundle) => bundle.folder === folder)?.files[file];
    return words ? Promise.resolve(words) : Promise.reject(new Error(`There is no file ${folder}${file}.`));
  });
  return openSearch(toFacets(listed, registry), index);
}

/** Opens the search of a built site from its published files. */
export async function openBuilt(folder: string): Promise<OpenSearch> {
  const read = async <Content>(file: string): Promise<Content> =>
    JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Content;
  const index = new OpenIndex(await read<PublishedIndex>('search-index/index.json'), (bundle, file) =>
    read<WordsFile>(`search-index/${bundle}${file}.json`),
  );
  return openSearch(await read<Facets>('facets.json'), index);
}

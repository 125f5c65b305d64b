import type { Built } from '../core/collection/build-collection.ts';
import { listedRecords, type Collection } from '../core/collection/collection.ts';
import { oncePer } from '../core/collection/once-per.ts';
import { formatProblems } from '../core/report/problems.ts';
import { toFacets, type Facets } from '../features/search/state/facets.ts';
import type { IncidentRecord } from '../../schemas/record.ts';
import { heldSite } from './held-site.ts';

/** What all pages are made of: read once, checked, and changed by nobody. */
export interface Corpus {
  collection: Collection;
  /** Records that lists, feeds and search show, newest first. */
  listed: readonly IncidentRecord[];
  /** Facet rows of the listed records, used by lists, search and length ranks. */
  facets: Facets;
}

const corpusOf = oncePer(({ collection, problems, counts }: Built): Corpus => {
  // A build checks before it makes pages; this speaks in `npm run dev`, where a file can go wrong at any moment.
  if (!collection) throw new Error(`The content has problems.\n\n${formatProblems(problems, counts)}`);
  const listed = listedRecords(collection);
  return { collection, listed, facets: toFacets(listed, collection.registry) };
});

/** The corpus of the site that is held; in `npm run dev` another one after each change of the content. */
export const corpus = (): Corpus => corpusOf(heldSite().built);

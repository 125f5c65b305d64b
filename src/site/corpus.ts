import { listedRecords, type Collection } from '../core/collection/collection.ts';
import { oncePer } from '../core/once-per.ts';
import { formatProblems } from '../core/report/problems.ts';
import { toFacets, type FacetRow, type Facets } from '../features/search/state/facets.ts';
import type { IncidentRecord } from '../../schemas/record.ts';
import { heldSite, type HeldSite } from './held-site.ts';

/** What all pages are made of: read once, checked, and changed by nobody. */
export interface Corpus {
  collection: Collection;
  /** Records that lists, feeds and search show, newest first. */
  listed: readonly IncidentRecord[];
  /** Facet rows of the listed records, used by lists, search and length ranks. */
  facets: Facets;
  rowById: ReadonlyMap<string, FacetRow>;
  /** Whether pages have an image that links to them are shown with. */
  hasPreviewImages: boolean;
}

const corpusOf = oncePer(({ built, project }: HeldSite): Corpus => {
  const { collection, problems, counts } = built;
  // A build checks before it makes pages; this speaks in `npm run dev`, where a file can go wrong at any moment.
  if (!collection) throw new Error(`The content has problems.\n\n${formatProblems(problems, counts)}`);
  const listed = listedRecords(collection);
  const facets = toFacets(listed, collection.registry, collection.site);
  const rowById = new Map(facets.rows.map((row) => [row.id, row]));
  return { collection, listed, facets, rowById, hasPreviewImages: project.hasPreviewImages };
});

/** The corpus of the site that is held; in `npm run dev` another one after each change of the content. */
export const corpus = (): Corpus => corpusOf(heldSite());

import { listedRecords } from '../core/collection/collection.ts';
import { formatProblems } from '../core/report/problems.ts';
import { toFacets } from '../features/search/state/facets.ts';
import { heldSite } from './held-site.ts';

const { collection: built, problems, counts } = heldSite().built;

// A build checks before Astro runs; this speaks in `npm run dev`, where a file can go wrong at any moment.
if (!built) throw new Error(`The content has problems.\n\n${formatProblems(problems, counts)}`);

/** The collection that all pages are made of: read once, checked, and changed by nobody. */
export const collection = built;

/** Records that lists, feeds and search show, newest first. */
export const listed = listedRecords(built);

/** Facet rows of the listed records, used by lists, search and length ranks. */
export const facets = toFacets(listed, built.registry);

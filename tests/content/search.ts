import { openCollection } from '../measures/open-search.ts';
import { collection } from './collection.ts';

/** The search of the collection: to index it takes longer than to ask all that these tests ask. */
export const search = openCollection(collection);

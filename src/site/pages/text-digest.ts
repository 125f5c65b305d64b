import { oncePer } from '../../core/once-per.ts';
import { yearOf } from '../../core/format/date.ts';
import { searchNames } from '../../features/search/text/searched-names.ts';
import { textBundles, type TextBundle } from '../../features/search/text/bundles.ts';
import { corpus, type Corpus } from '../corpus.ts';
import { digestOf, recordDigest } from './digests.ts';

/** For each year what the text index takes from the pages of its incidents, as digests. */
const digestsByYear = oncePer(({ collection, listed }: Corpus) => {
  const digests = new Map<string, string[]>();
  for (const record of listed) {
    const year = yearOf(record.id);
    const own = digestOf(recordDigest(collection, record.id), searchNames(record, collection.registry));
    digests.set(year, [...(digests.get(year) ?? []), own]);
  }
  return digests;
});

/** The bundles that the text index of the site that is held is made in. */
export const siteTextBundles = (): TextBundle[] => textBundles(corpus().listed.map(({ id }) => id));

/** A digest of all that the text index takes from the incidents of some years. */
export const textDigest = (years: readonly string[]): string =>
  digestOf(years.map((year) => digestsByYear(corpus()).get(year)));

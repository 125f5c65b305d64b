import { yearOf } from '../../core/format/date.ts';
import { oncePer } from '../../core/once-per.ts';
import { textBundles, type TextBundle } from '../../features/search/text/bundles.ts';
import type { SearchedIncident } from '../../features/search/text/index-words.ts';
import { searchedIncidents } from '../../features/search/text/make-index.ts';
import { searchNames } from '../../features/search/text/searched-names.ts';
import { corpus, type Corpus } from '../corpus.ts';
import { digestOf, incidentDigest } from './digests.ts';

/** For each year what the text index takes from its incidents, as digests. */
const digestsByYear = oncePer(({ collection, listed }: Corpus) => {
  const digests = new Map<string, string[]>();
  for (const record of listed) {
    const year = yearOf(record.id);
    const own = digestOf(incidentDigest(collection, record.id), searchNames(record, collection.registry));
    digests.set(year, [...(digests.get(year) ?? []), own]);
  }
  return digests;
});

/** The bundles that the text index of the site that is held is made in. */
export const siteTextBundles = (): TextBundle[] => textBundles(corpus().listed.map(({ id }) => id));

/** The language of the write-ups. */
export const siteTextLanguage = (): string => corpus().collection.site.language ?? 'en';

/** A digest of all that the text index takes from the incidents of some years. */
export const textDigest = (years: readonly string[]): string =>
  digestOf(
    siteTextLanguage(),
    years.map((year) => digestsByYear(corpus()).get(year)),
  );

/** All that the incidents of some years are found by. */
export function searchedInYears(years: readonly string[]): SearchedIncident[] {
  const { collection, listed } = corpus();
  return searchedIncidents(
    listed.filter(({ id }) => years.includes(yearOf(id))),
    {
      registry: collection.registry,
      textOf: (id) => collection.incidents.get(id)?.body.text ?? '',
    },
  );
}

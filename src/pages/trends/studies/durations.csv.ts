import { fullAddress } from '../../../address.ts';
import { besideStudies } from '../../../features/studies/beside-studies.ts';
import { durationsCsv } from '../../../features/studies/studies-csv.ts';
import { corpus } from '../../../site/corpus.ts';

/** The lengths of the studies, and those of the collection. */
export const GET = (): Response => {
  const { collection, listed } = corpus();
  const site = { name: collection.site.name, address: fullAddress('/trends/') };
  return new Response(durationsCsv(besideStudies(listed), site));
};

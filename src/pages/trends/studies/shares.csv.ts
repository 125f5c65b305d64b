import { besideStudies } from '../../../features/studies/beside-studies.ts';
import { sharesCsv } from '../../../features/studies/studies-csv.ts';
import { corpus } from '../../../site/corpus.ts';

/** Each category of each study with its mapping and what of the collection stands beside it. */
export const GET = (): Response => new Response(sharesCsv(besideStudies(corpus().listed)));

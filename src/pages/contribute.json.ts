import { collection } from '../corpus.ts';
import { toContributeData } from '../lib/contribute/contribute-data.ts';

/** What the form of /contribute/ needs to check a draft in the browser. */
export const GET = (): Response => Response.json(toContributeData(collection));

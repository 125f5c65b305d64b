import { corpus } from '../site/corpus.ts';
import { toContributeData } from '../features/contribute/contribute-data.ts';
import { jsonAnswer } from '../site/json-answer.ts';

/** What the form of /contribute/ needs to check a draft in the browser. */
export const GET = (): Response => jsonAnswer(toContributeData(corpus().collection));

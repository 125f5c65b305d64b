import { fullAddress } from '../address.ts';
import { llmsText } from '../features/agents/llms-text.ts';
import { corpus } from '../site/corpus.ts';

/** Where programs find what the site holds. */
export const GET = (): Response => new Response(llmsText(corpus().collection, fullAddress));

import { pickerOptions } from '../../features/compare/picker/picker-options.ts';
import { corpus } from '../../site/corpus.ts';

/** What can be chosen to be compared. */
export const GET = (): Response => Response.json(pickerOptions(corpus().listed));

import { pickerOptions } from '../../features/compare/picker/picker-options.ts';
import { corpus } from '../../site/corpus.ts';
import { jsonAnswer } from '../../site/json-answer.ts';

/** What can be chosen to be compared. */
export const GET = (): Response => jsonAnswer(pickerOptions(corpus().listed));

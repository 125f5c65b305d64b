import { stopWords } from './stop-words.ts';
import { tokenizer } from './tokens.ts';

const tokenize = tokenizer('en');

/** At most this many words of a query are looked for one by one. */
const mostWords = 12;

/** The words of a query, as they are found, each once, in their order; stop words only where there is nothing else. */
export function queryWords(query: string): string[] {
  const words = tokenize(query).map(({ forms }) => forms[0] ?? '');
  const telling = words.filter((word) => !stopWords.has(word));
  return [...new Set(telling.length === 0 ? words : telling)].slice(0, mostWords);
}

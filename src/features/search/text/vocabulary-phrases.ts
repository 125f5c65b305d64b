import { codedWords, kinds } from '../../../../schemas/vocabulary.ts';
import { tokenizer } from './tokens.ts';

const tokenize = tokenizer('en');

/** The words of a label or an id, with blanks between them. */
const phraseOf = (text: string): string =>
  tokenize(text)
    .map(({ forms }) => forms[0] ?? '')
    .join(' ');

/** The ids and labels of all words that an incident is coded with: "retry-storm" is found as one, like "retry storm". */
export const vocabularyPhrases: readonly string[] = [
  ...new Set(
    [...Object.values(codedWords), kinds].flatMap((words: Readonly<Record<string, { label: string }>>) =>
      Object.entries(words).flatMap(([id, { label }]) => [phraseOf(id), phraseOf(label)]),
    ),
  ),
].filter((phrase) => phrase.includes(' '));

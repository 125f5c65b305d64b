import type { Incident } from '../incident/incident.ts';
import { treeOf } from '../markdown/body.ts';
import { ownWords } from '../markdown/own-words.ts';
import { withoutQuotations } from '../markdown/quotations.ts';
import type { Spot } from '../problem.ts';

/** A phrase found in the title or the body, in the words of the record's writer. */
export interface Phrase {
  text: string;
  at: Spot;
}

/**
 * Every match of a pattern in the title and the body, leaving out what is quoted. The pattern needs the flag "g".
 *
 * @param sign a pattern that is found quickly wherever the first one matches, without the flag "g": most texts hold
 *   nothing of the sort, and then they need not be taken apart. A line break of the text is no character for it.
 */
export function findPhrases({ title, body }: Incident, pattern: RegExp, sign: RegExp): Phrase[] {
  if (!sign.test(title) && !sign.test(body.text)) return [];
  const inTitle = [...withoutQuotations(title).matchAll(pattern)].map(([text]): Phrase => ({
    text,
    at: { path: ['title'] },
  }));
  const inBody = ownWords(treeOf(body)).flatMap(({ text, placeAt }) =>
    [...text.matchAll(pattern)].map((match): Phrase => {
      const { line, column } = placeAt(match.index);
      return { text: match[0].replace(/\s+/g, ' '), at: { line: line + body.firstLine - 1, column } };
    }),
  );
  return [...inTitle, ...inBody];
}

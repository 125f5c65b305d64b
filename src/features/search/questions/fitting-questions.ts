import type { AnsweredQuestion } from './answered-questions.ts';
import { queryWords } from '../text/query-words.ts';

/** More would be a list of their own beside the results. */
const most = 3;

/** Shorter beginnings are those of too many words. */
const shortest = 3;

/** An ending: "rollback" and "rollbacks", "fail" and "failed". */
const longestEnding = 2;

/** Whether what is typed is a word of a question, the beginning of one, or one with another ending. */
const isTypedFor = (typed: string, word: string): boolean =>
  (typed.length >= shortest && word.startsWith(typed)) ||
  (word.length > shortest && typed.startsWith(word) && typed.length - word.length <= longestEnding);

/**
 * The ready questions that words may ask for, as one types them: those that have at least half of the words, or what is
 * typed of them. Those with more of them come first, otherwise in the order given.
 *
 * @example fittingQuestions('certif', answeredQuestions(questions, facets))
 */
export function fittingQuestions(query: string, questions: readonly AnsweredQuestion[]): AnsweredQuestion[] {
  const asked = queryWords(query);
  if (asked.length === 0) return [];
  return questions
    .map((question) => {
      const own = queryWords(question.text);
      return {
        question,
        shared: asked.filter((word) => own.some((other) => isTypedFor(word, other))).length,
      };
    })
    .filter(({ shared }) => shared > 0 && 2 * shared >= asked.length)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ question }) => question);
}

import { mostWords, type Compound } from './compounds.ts';
import { maxQueryLength } from './query-length.ts';
import { foldLetters } from './letters.ts';
import type { OpenIndex } from './open-index.ts';
import { stopWords } from './stop-words.ts';
import type { Token } from './tokens.ts';

/** One thing that a query asks for: a word, or several that are one. */
export interface Unit {
  /** As it was typed. */
  text: string;
  /** The forms of a word, each as the index may have it. */
  forms: readonly string[];
  /** The words of a compound, whose form is the one as which the index has it. */
  words: readonly string[];
  /** Whether nothing like it can be meant. */
  isExact: boolean;
  /** Whether it has to stand there as it is: it is in quotation marks. */
  isQuoted: boolean;
}

/** At most this many units of a query are looked for. */
const mostUnits = 16;

const formOf = (token: Token | undefined): string => token?.forms[0] ?? '';

/** The stretches of a query that are in quotation marks, as pairs of places. */
const quotedStretches = (query: string): [number, number][] =>
  [...query.matchAll(/["“”„]([^"“”„]+)["“”]/gu)].map(({ 0: text, index }) => [index, index + text.length]);

/** All words that may be asked of the index for a query, so that they can be loaded before it is understood. */
export function wordsToLoad(query: string, { tokenize, synonymsOf }: OpenIndex): string[] {
  const tokens = tokenize(query.slice(0, maxQueryLength));
  const phrases = tokens.flatMap((_, index) =>
    Array.from({ length: mostWords }, (_unused, more) =>
      tokens
        .slice(index, index + more + 1)
        .map(formOf)
        .join(''),
    ),
  );
  const own = [...phrases, ...tokens.flatMap(({ forms, parts }) => [...forms, ...parts])];
  return [...own, ...own.flatMap((word) => synonymsOf(word))];
}

/** The unit of words that are one. */
const compoundUnit = (text: string, { forms, words }: Compound): Omit<Unit, 'isQuoted'> => ({
  text,
  forms,
  words,
  isExact: false,
});

/** A word that the index has for several tokens: typed apart where write-ups have it in one, or with hyphens. */
function joinedForm(text: string, tokens: readonly Token[], index: number, has: (word: string) => boolean) {
  for (const count of [3, 2]) {
    const run = tokens.slice(index, index + count);
    if (run.length < count) continue;
    const words = run.map(formOf);
    // "what's app" is no app of something.
    const typed = run.map(({ start, end }) => foldLetters(text.slice(start, end)).replaceAll(/['’]/g, ''));
    const forms = [words.join(''), words.join('-'), typed.join('')];
    const form = forms.find((joined) => joined.length > 3 && has(joined));
    if (form !== undefined && !words.every((word) => stopWords.has(word))) return { form, count };
  }
  return undefined;
}

/** Whether a token with signs is made of words, which may be looked for where nobody wrote it: no version, no number. */
const isOfWords = ({ isExact, parts, forms }: Token): boolean =>
  isExact && parts.length > 0 && !/\p{N}/u.test(forms[0] ?? '');

/** What a query asks for, in its order, each once; stop words only where there is nothing else. */
export function queryUnits(query: string, index: OpenIndex): Unit[] {
  const text = query.slice(0, maxQueryLength);
  const tokens = index.tokenize(text);
  const quoted = quotedStretches(text);
  const units: Unit[] = [];
  const push = (unit: Omit<Unit, 'isQuoted'>, { start, end }: Pick<Token, 'start' | 'end'>): void => {
    units.push({ ...unit, isQuoted: quoted.some(([from, to]) => from <= start && end <= to) });
  };
  const has = (word: string): boolean => index.has(word);
  let at = 0;
  for (let token = tokens[at]; token; token = tokens[at]) {
    const { start } = token;
    const textTo = (count: number): string => text.slice(start, tokens[at + count - 1]?.end);
    const compound = index.compounds.at(tokens, at);
    if (compound) {
      const count = compound.words.length;
      push(compoundUnit(textTo(count), compound), {
        start: token.start,
        end: tokens[at + count - 1]?.end ?? 0,
      });
      at += count;
      continue;
    }
    const joined = joinedForm(text, tokens, at, has);
    if (joined) {
      const whole = index.compounds.ofWord(joined.form);
      const unit = { text: textTo(joined.count), forms: [joined.form], words: [], isExact: false };
      push(whole ? compoundUnit(unit.text, whole) : unit, token);
      at += joined.count;
      continue;
    }
    at += 1;
    const ofWord = token.isExact ? undefined : index.compounds.ofWord(formOf(token));
    const unit = { text: text.slice(token.start, token.end), words: [], isExact: token.isExact };
    if (ofWord) push(compoundUnit(unit.text, ofWord), token);
    else if (isOfWords(token) && !token.forms.some(has))
      for (const part of token.parts) push({ ...unit, text: part, forms: [part], isExact: false }, token);
    else push({ ...unit, forms: token.forms }, token);
  }
  const telling = units.filter(({ forms }) => !stopWords.has(forms[0] ?? ''));
  const kept = telling.length > 0 ? telling : units;
  const byForm = new Map(kept.map((unit) => [index.stem(unit.forms[0] ?? ''), unit]));
  return [...byForm.values()].slice(0, mostUnits);
}

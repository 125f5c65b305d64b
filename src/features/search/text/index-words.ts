import { compoundsOf, mostWords, type Compounds } from './compounds.ts';
import type { SearchedField } from './fields.ts';
import { stemsOf } from './stems.ts';
import { stopWords } from './stop-words.ts';
import { synonymPhrases } from './synonyms.ts';
import { tokenizer, type Token } from './tokens.ts';
import type { Fit, Posting, WordIndex } from './word-index.ts';

/** An incident with all that it is found by. */
export interface SearchedIncident {
  id: string;
  fields: readonly SearchedField[];
}

interface Options {
  /** The language of the texts. */
  language: string;
  /** Phrases that are one word in these texts, besides those that have synonyms and those that the texts show. */
  phrases: readonly string[];
}

type Field = Omit<SearchedField, 'text'> & { tokens: Token[] };

/** How much a part of a word with signs counts beside the word itself. */
const partShare = 0.6;

/** The weights of a word that is hardly more than mentioned, and of one that is the matter of the whole. */
export const range = { named: 1, all: 30 };

/** On a scale on which twice the weight is always one step: a word in a definition only is 1, once in the text 2. */
function fitOf(weight: number): Fit {
  if (weight < range.named * partShare) return 1;
  const steps = Math.log(weight / range.named) / Math.log(range.all / range.named);
  return Math.max(2, Math.min(9, Math.round(2 + 7 * steps)));
}

const formOf = (token: Token | undefined): string => token?.forms[0] ?? '';

/** Words that hyphens join, and neighbours that stand run together somewhere else: "whats app" where WhatsApp is named. */
function* phrasesIn(tokens: readonly Token[], words: ReadonlySet<string>): Generator<string> {
  let run: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const form = formOf(token);
    const next = tokens[index + 1];
    run.push(form);
    if (next?.isJoined) continue;
    if (run.length > 1 && run.length <= mostWords) yield run.join(' ');
    run = [];
    const after = formOf(next);
    if (
      form.length > 1 &&
      after.length > 1 &&
      !(stopWords.has(form) && stopWords.has(after)) &&
      words.has(form + after)
    )
      yield `${form} ${after}`;
  }
}

/** The words of one field: each with how much it counts there. */
function weigh({ tokens, weight, isList }: Field, compounds: Compounds): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string, share: number): void => {
    counts.set(word, (counts.get(word) ?? 0) + share);
  };
  for (const [index, token] of tokens.entries()) {
    for (const form of token.forms) add(form, 1);
    for (const part of token.parts) add(part, partShare);
    const compound = compounds.at(tokens, index);
    if (compound) add(compound.forms[0], 1);
  }
  return new Map(
    [...counts].map(([word, count]) => [word, weight * (isList ? Math.min(1, count) : Math.log2(1 + count))]),
  );
}

/** As `indexWords`, in steps between which something else can be done: two an incident. */
export function* indexingSteps(
  incidents: readonly SearchedIncident[],
  { language, phrases }: Options,
): Generator<void, WordIndex> {
  const tokenize = tokenizer(language);
  const read: Field[][] = [];
  for (const { fields } of incidents) {
    read.push(fields.map(({ text, ...field }) => ({ ...field, tokens: tokenize(text) })));
    yield;
  }
  const all = read.flat().map(({ tokens }) => tokens);
  const words = new Set(all.flatMap((tokens) => tokens.flatMap(({ forms }) => forms)));
  const own = [...new Set([...phrases, ...all.flatMap((tokens) => [...phrasesIn(tokens, words)])])].sort();
  const compounds = compoundsOf([...synonymPhrases, ...own], stemsOf(language));
  const index = new Map<string, Posting[]>();
  for (const [place, fields] of read.entries()) {
    const weighed = new Map<string, number>();
    for (const field of fields)
      for (const [word, weight] of weigh(field, compounds))
        weighed.set(word, (weighed.get(word) ?? 0) + weight);
    for (const [word, weight] of weighed) {
      const posting = { place, fit: fitOf(weight) };
      const known = index.get(word);
      if (known) known.push(posting);
      else index.set(word, [posting]);
    }
    yield;
  }
  return { ids: incidents.map(({ id }) => id), phrases: own, words: index };
}

/** Makes the index of some incidents, in their order. The same incidents give the same index. */
export function indexWords(incidents: readonly SearchedIncident[], options: Options): WordIndex {
  const steps = indexingSteps(incidents, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

import * as vocabulary from '../../../schemas/vocabulary.ts';
import { zipf, type Random } from './random.ts';
import { adjectives, nouns, prepositions, verbs } from './words.ts';

/** Writes sentences about a subject. */
export interface Writer {
  /** With the id of a source it cites that. */
  sentence: (cited?: string) => string;
  /** Without a full stop, for lists and titles. */
  phrase: () => string;
  /** Cites the sources with these ids now and then. */
  paragraph: (sentences: number, cited: readonly string[]) => string;
}

const noun = zipf(nouns.length, 1.3, 2.7);
const verb = zipf(verbs.length, 0.9, 2);
const adjective = zipf(adjectives.length, 0.9, 2);

/** N: a noun, V: a verb in the past, A: an adjective, P: a preposition, #: a number. */
const patterns = [
  'the A N V the N P the N',
  'while the N V each N, the A N V another A N P its N',
  'a N of the N V # percent of the A N',
  'within # minutes the N V every N P the A N, and the N V the N again',
  'because the A N had V the N, no N V the N P the N',
  'P the N the A N V about # N entries for the N',
  'neither the N nor the A N V the N, so that the N V # N checks P the N',
  'once the N V the A N, a second N V it P the N',
  'the N that V the N had itself V the A N # times',
  'at first the N V only the A N; later the N V the whole N P the N',
  'each A N V its N, and the N P the N V the rest',
  'it took # minutes until the N V the N, for the A N still V a N',
  'one N in # V the A N instead of the N',
  'the N V more than # N items an hour, which the A N had never V P the N',
  'with the N gone, the N V the A N and the N V the N',
  'the N P the N, a A N of its own, V the N for # minutes',
];

const phrasePatterns = ['A N V the N P the N', 'the N V a A N P the N', 'N V P the A N', 'A N and N V the N'];

/** People, who would stand to blame beside some nouns, and words that are no nouns in any sentence. */
const isNoSubject = new Set(['operator', 'somebody', 'nobody', 'anything', 'another', 'forever', 'instead']);

/** Words that belong to the subject: those of the definitions of the words for its cause. */
export function subjectWords(words: readonly string[]): string[] {
  const defined: Record<string, { label: string; definition: string }> = {
    ...vocabulary.triggers,
    ...vocabulary.mechanisms,
    ...vocabulary.layers,
  };
  const texts = words.map((word) => `${defined[word]?.label ?? ''} ${defined[word]?.definition ?? ''}`);
  const found =
    texts
      .join(' ')
      .toLowerCase()
      .match(/[a-z]{6,}|dns/g) ?? [];
  return [...new Set(found)].filter((word) => !isNoSubject.has(word));
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const citation = (random: Random, ids: readonly string[]): string =>
  `[${random
    .sample(ids, random.chance(0.2) ? 2 : 1)
    .map((id) => `@${id}`)
    .join('; ')}]`;

/** "a old cluster" as people write it. */
const withArticles = (text: string): string => text.replace(/\ba (?=[aeiou])/g, 'an ');

/** A writer who takes three nouns of ten from the words of the subject. */
export function writerOn(subject: readonly string[], random: Random): Writer {
  const slots: Record<string, () => string> = {
    N: () => (random.chance(0.3) ? random.pick(subject) : (nouns[noun(random)] ?? '')),
    V: () => verbs[verb(random)] ?? '',
    A: () => adjectives[adjective(random)] ?? '',
    P: () => random.pick(prepositions),
    '#': () => String(random.between(2, 99)),
  };
  const fill = (pattern: string): string =>
    withArticles(pattern.replace(/\b[NVAP]\b|#/g, (slot) => slots[slot]?.() ?? slot));
  const sentence = (): string => fill(random.pick(patterns));
  return {
    sentence: (cited) => `${capitalized(sentence())}${cited === undefined ? '' : ` [@${cited}]`}.`,
    phrase: () => capitalized(fill(random.pick(phrasePatterns))),
    /** Cites the sources with these ids now and then. */
    paragraph: (sentences, cited) =>
      Array.from({ length: sentences }, () => {
        const text = capitalized(sentence());
        return random.chance(0.35) ? `${text} ${citation(random, cited)}.` : `${text}.`;
      }).join(' '),
  };
}

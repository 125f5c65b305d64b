import { ownWordsOf } from '../../../schemas/own-word.ts';
import { codedWords, type CodedKey, type PhrasedWord } from '../../../schemas/vocabulary.ts';
import { oncePer } from '../once-per.ts';
import type { OwnSettings } from './own-settings.ts';

/** A word as a record carries it: the built-in one that it is compared as, with the label of the one that was written. */
export interface KnownWord {
  is: string;
  label: string;
  phrase: string | null;
  /** The team's own word; left out where the built-in one was written. */
  word?: string;
}

export type Vocabulary = Readonly<Record<CodedKey, Readonly<Record<string, KnownWord>>>>;

type Words = Readonly<Record<string, Partial<PhrasedWord> & { label: string }>>;

function knownWords(key: CodedKey, own: OwnSettings): Record<string, KnownWord> {
  const builtIn: Words = codedWords[key];
  const known = Object.entries(builtIn).map(([is, { label, phrase = null }]): [string, KnownWord] => [
    is,
    { is, label, phrase },
  ]);
  const added = Object.entries(ownWordsOf(own.words ?? {}, key)).map(
    ([word, { as, label, phrase }]): [string, KnownWord] => [
      word,
      { is: as, label, phrase: phrase ?? builtIn[as]?.phrase ?? null, word },
    ],
  );
  return Object.fromEntries([...added, ...known]);
}

/** All words by which incidents are coded, by part: those that are built in and the team's own. */
export const vocabularyOf = oncePer(
  (own: OwnSettings): Vocabulary =>
    Object.fromEntries(
      (Object.keys(codedWords) as CodedKey[]).map((key) => [key, knownWords(key, own)]),
    ) as Record<CodedKey, Record<string, KnownWord>>,
);

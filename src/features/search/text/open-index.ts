import type { TextBundles } from './bundles.ts';
import { compoundsOf, type Compounds } from './compounds.ts';
import { stemsOf, type Stem } from './stems.ts';
import { synonymPhrases, synonymsIn, type SynonymsOf } from './synonyms.ts';
import { tokenizer, type Tokenize } from './tokens.ts';
import { fileOf, readWords, type Fit, type WordIndex, type WordsFile } from './word-index.ts';

/** Fetches a file of words: by the folder of its bundle and its number there. */
export type FetchWords = (folder: string, file: number) => Promise<WordsFile>;

/** What /words/index.json holds. */
export interface PublishedIndex {
  /** The language of the texts. */
  language: string;
  bundles: TextBundles;
}

/** By incident how well a word fits it. */
export type Hits = ReadonlyMap<string, Fit>;

const noHits: Hits = new Map();

/** An index of words that can be asked: all its bundles as one. What it has of the words is loaded as it is needed. */
export class OpenIndex {
  readonly tokenize: Tokenize;
  readonly stem: Stem;
  readonly compounds: Compounds;
  readonly synonymsOf: SynonymsOf;
  readonly ids: ReadonlySet<string>;
  readonly #bundles: TextBundles;
  readonly #fetchWords: FetchWords;
  readonly #loading = new Map<string, Promise<void>>();
  readonly #hits = new Map<string, Map<string, Fit>>();
  readonly #wordsByStem = new Map<string, string[]>();

  constructor({ language, bundles }: PublishedIndex, fetchWords: FetchWords) {
    this.tokenize = tokenizer(language);
    this.stem = stemsOf(language);
    this.compounds = compoundsOf(
      [...synonymPhrases, ...bundles.flatMap(({ phrases }) => phrases)],
      this.stem,
    );
    this.synonymsOf = synonymsIn(this.stem);
    this.ids = new Set(bundles.flatMap(({ ids }) => ids));
    this.#bundles = bundles;
    this.#fetchWords = fetchWords;
  }

  /** An index that has not been published, with all its words. */
  static holding({ ids, phrases, words }: WordIndex, language: string): OpenIndex {
    const index = new OpenIndex({ language, bundles: [{ folder: '', ids, phrases, from: [] }] }, () =>
      Promise.reject(new Error('Nothing is to be fetched.')),
    );
    index.#add(ids, words);
    return index;
  }

  /** How many incidents there are. */
  get total(): number {
    return this.ids.size;
  }

  /** Loads what the index has of some words and of those that begin like them. */
  async load(words: Iterable<string>): Promise<void> {
    const all = [...words];
    const wanted = this.#bundles.flatMap((bundle) =>
      [...new Set(all.map((word) => fileOf(bundle, word)))].map((file) => this.#loadFile(bundle, file)),
    );
    await Promise.all(wanted);
  }

  /** The incidents that have a word, in exactly this form. */
  hitsOf(word: string): Hits {
    return this.#hits.get(word) ?? noHits;
  }

  has(word: string): boolean {
    return this.#hits.has(word);
  }

  /** All words with the ending of a word or another. */
  formsOf(word: string): readonly string[] {
    return this.#wordsByStem.get(this.stem(word)) ?? [];
  }

  /** The words that have been loaded. */
  words(): Iterable<string> {
    return this.#hits.keys();
  }

  #loadFile(bundle: TextBundles[number], file: number): Promise<void> {
    if (file >= bundle.from.length) return Promise.resolve();
    const name = `${bundle.folder}${file}`;
    const known = this.#loading.get(name);
    if (known) return known;
    const loading = this.#fetchWords(bundle.folder, file).then(
      (words) => {
        this.#add(bundle.ids, readWords(words));
      },
      (error: unknown) => {
        this.#loading.delete(name);
        throw error;
      },
    );
    this.#loading.set(name, loading);
    return loading;
  }

  #add(ids: readonly string[], words: WordIndex['words']): void {
    for (const [word, postings] of words) {
      let hits = this.#hits.get(word);
      if (!hits) {
        hits = new Map();
        this.#hits.set(word, hits);
        const stem = this.stem(word);
        const alike = this.#wordsByStem.get(stem);
        if (alike) alike.push(word);
        else this.#wordsByStem.set(stem, [word]);
      }
      for (const { place, fit } of postings) {
        const id = ids[place];
        if (id !== undefined) hits.set(id, fit);
      }
    }
  }
}

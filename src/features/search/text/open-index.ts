import type { TextBundles } from './bundles.ts';
import { compoundsOf, type Compounds } from './compounds.ts';
import { stemsOf, type Stem } from './stems.ts';
import { synonymPhrases, synonymsIn, type SynonymsOf } from './synonyms.ts';
import { tokenizer, type Tokenize } from './tokens.ts';
import {
  fileOf,
  readWords,
  type Fit,
  type ReadPostings,
  type WordIndex,
  type WordsFile,
} from './word-index.ts';

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

/** A file of words that has been loaded. */
interface LoadedFile {
  /** The incidents of its bundle. */
  ids: readonly string[];
  words: ReadonlyMap<string, ReadPostings>;
}

/** What a word and its stem have in common, however short they are. */
const initialOf = (word: string): string => word.slice(0, 1);

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
  readonly #files: LoadedFile[] = [];
  // What is known of them, until another one is loaded.
  #words: ReadonlySet<string> | undefined;
  readonly #hits = new Map<string, Hits>();
  /** By initial, since a search asks for few: by stem the words that begin with it. */
  readonly #forms = new Map<string, ReadonlyMap<string, readonly string[]>>();

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
    index.#add(ids, new Map([...words].map(([word, postings]) => [word, () => postings])));
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
    const known = this.#hits.get(word);
    if (known) return known;
    const hits = new Map<string, Fit>();
    for (const { ids, words } of this.#files)
      for (const { place, fit } of words.get(word)?.() ?? []) {
        const id = ids[place];
        if (id !== undefined) hits.set(id, fit);
      }
    this.#hits.set(word, hits);
    return hits;
  }

  has(word: string): boolean {
    return this.words().has(word);
  }

  /** All words with the ending of a word or another. */
  formsOf(word: string): readonly string[] {
    const initial = initialOf(word);
    const forms = this.#forms.get(initial) ?? this.#formsFrom(initial);
    this.#forms.set(initial, forms);
    return forms.get(this.stem(word)) ?? [];
  }

  /** The words that have been loaded. */
  words(): ReadonlySet<string> {
    this.#words ??= new Set(this.#files.flatMap(({ words }) => [...words.keys()]));
    return this.#words;
  }

  #formsFrom(initial: string): Map<string, string[]> {
    const forms = new Map<string, string[]>();
    for (const word of this.words()) {
      if (!word.startsWith(initial)) continue;
      const stem = this.stem(word);
      const alike = forms.get(stem);
      if (alike) alike.push(word);
      else forms.set(stem, [word]);
    }
    return forms;
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

  #add(ids: readonly string[], words: LoadedFile['words']): void {
    this.#files.push({ ids, words });
    this.#words = undefined;
    this.#hits.clear();
    this.#forms.clear();
  }
}

import { stemmer } from 'stemmer';
import type { IncidentRecord } from '../../../schemas/record.ts';
import type { Feature } from './features.ts';

/** Letters and digits with a letter in front; shorter words are mostly grammar. */
const wordPattern = /\p{L}[\p{L}\d]{3,}/gu;

/** A write-up whose words are to be read. */
export interface WriteUp {
  record: IncidentRecord;
  /** As plain text; asked for where its words are not known yet. */
  text: () => string;
  /** Tells title, cause and text from all others; `undefined` where none is known. */
  digest?: string | undefined;
}

/** The words of a write-up by their numbers, one for each stem: hundreds a write-up, so that they are no objects. */
export interface Terms {
  words: Int32Array;
  /** 1 for words of the title or the cause, where a reader would look for them. */
  prominent: Uint8Array;
}

/** The words of write-ups that were read, so that those that are what they were need not be read again. */
export interface ReadTerms {
  /** Words by their numbers, and of each the number of its stem. */
  words: readonly string[];
  stemOf: readonly number[];
  stems: readonly string[];
  /** Of each write-up, by its digest. */
  writeUps: ReadonlyMap<string, Terms>;
}

/** Gives each text a number of its own, from 0. */
class Numbers {
  readonly texts: string[];
  readonly #numbers: Map<string, number>;

  constructor(texts: readonly string[] = []) {
    this.texts = [...texts];
    this.#numbers = new Map(texts.map((text, number) => [text, number]));
  }

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** Reads the words of many write-ups, each of them stemmed once, so that "crashed" and "crashes" are one. */
export class TermReader {
  readonly #words: Numbers;
  readonly #stems: Numbers;
  /** The stem of each word. */
  readonly #stemOf: number[];
  readonly #before: ReadTerms['writeUps'];
  readonly #writeUps = new Map<string, Terms>();

  /** @param before what was read earlier. It changes nothing but the time that reading takes. */
  constructor(before?: ReadTerms) {
    this.#words = new Numbers(before?.words);
    this.#stems = new Numbers(before?.stems);
    this.#stemOf = [...(before?.stemOf ?? [])];
    this.#before = before?.writeUps ?? new Map<string, Terms>();
  }

  /** What was read, and is not forgotten: words that no write-up has any more stay, which are few. */
  known(): ReadTerms {
    const [words, stems] = [this.#words.texts, this.#stems.texts];
    return { words, stems, stemOf: this.#stemOf, writeUps: this.#writeUps };
  }

  /** The words of a text by their stems, each with its shortest form. */
  #termsOf(text: string): Map<number, number> {
    const terms = new Map<number, number>();
    const { texts } = this.#words;
    for (const word of text.toLowerCase().match(wordPattern) ?? []) {
      const number = this.#words.of(word);
      const stem = (this.#stemOf[number] ??= this.#stems.of(stemmer(word)));
      const known = terms.get(stem);
      if (known === undefined || word.length < (texts[known]?.length ?? 0)) terms.set(stem, number);
    }
    return terms;
  }

  #readAll({ title, cause }: IncidentRecord, text: string): Terms {
    const headline = `${title} ${cause.text ?? ''}`;
    const prominent = this.#termsOf(headline);
    const terms = [...this.#termsOf(`${headline} ${text}`)];
    return {
      words: Int32Array.from(terms, ([, word]) => word),
      prominent: Uint8Array.from(terms, ([stem]) => Number(prominent.has(stem))),
    };
  }

  /**
   * The words of a write-up. Names of its own services and organizations are none of them, or every outage of one company
   * would resemble all of its others.
   */
  read({ record, text, digest }: WriteUp): Terms {
    const known = digest === undefined ? undefined : this.#before.get(digest);
    const { words, prominent } = known ?? this.#readAll(record, text());
    if (digest !== undefined) this.#writeUps.set(digest, { words, prominent });
    const named = [...record.services, ...record.organizations].flatMap(({ name, nameThen }) => [
      name,
      nameThen,
    ]);
    const own = this.#termsOf(named.join(' '));
    const isOthers = (_: number, place: number): boolean => !own.has(this.#stemOf[words[place] ?? -1] ?? -1);
    return { words: words.filter(isOthers), prominent: prominent.filter(isOthers) };
  }

  /** The number of the stem of each word. */
  stemsOf({ words }: Terms): Int32Array {
    return words.map((word) => this.#stemOf[word] ?? -1);
  }

  /** A stem by its number. */
  stem(number: number): string {
    return this.#stems.texts[number] ?? '';
  }

  /** One of the words, by its place, as a feature. */
  featureOf({ words, prominent }: Terms, place: number): Feature {
    return {
      kind: 'term',
      value: this.stem(this.#stemOf[words[place] ?? -1] ?? -1),
      label: this.#words.texts[words[place] ?? -1] ?? '',
      isProminent: prominent[place] === 1,
    };
  }
}

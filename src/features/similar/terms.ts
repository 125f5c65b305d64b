import { stemmer } from 'stemmer';
import type { IncidentRecord } from '../../../schemas/record.ts';
import type { Feature } from './features.ts';

/** Letters and digits with a letter in front; shorter words are mostly grammar. */
const wordPattern = /\p{L}[\p{L}\d]{3,}/gu;

/** The words of a write-up by their numbers, one for each stem: hundreds a write-up, so that they are no objects. */
export interface Terms {
  words: Int32Array;
  /** The stem of each word, by its number. */
  stems: Int32Array;
  /** 1 for words of the title or the cause, where a reader would look for them. */
  prominent: Uint8Array;
}

/** Gives each text a number of its own, from 0. */
class Numbers {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** Reads the words of many write-ups, each of them stemmed once, so that "crashed" and "crashes" are one. */
export class TermReader {
  readonly #words = new Numbers();
  readonly #stems = new Numbers();
  /** The stem of each word. */
  readonly #stemOf: number[] = [];

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

  /**
   * The words of a write-up. Names of its own services and organizations are none of them, or every outage of one company
   * would resemble all of its others.
   *
   * @param text the write-up as plain text.
   */
  read({ title, cause, services, organizations }: IncidentRecord, text: string): Terms {
    const named = [...services, ...organizations].flatMap(({ name, nameThen }) => [name, nameThen]);
    const own = this.#termsOf(named.join(' '));
    const headline = `${title} ${cause.text ?? ''}`;
    const prominent = this.#termsOf(headline);
    const terms = [...this.#termsOf(`${headline} ${text}`)].filter(([stem]) => !own.has(stem));
    return {
      words: Int32Array.from(terms, ([, word]) => word),
      stems: Int32Array.from(terms, ([stem]) => stem),
      prominent: Uint8Array.from(terms, ([stem]) => Number(prominent.has(stem))),
    };
  }

  /** One of the words, by its place, as a feature. */
  featureOf({ words, stems, prominent }: Terms, place: number): Feature {
    return {
      kind: 'term',
      value: this.#stems.texts[stems[place] ?? -1] ?? '',
      label: this.#words.texts[words[place] ?? -1] ?? '',
      isProminent: prominent[place] === 1,
    };
  }
}

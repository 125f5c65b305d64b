import { stemmer } from 'stemmer';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { codedKeys, codedParts, wordsOf, type CodedNoun } from '../../core/record/coded-parts.ts';
import { isInformative } from '../../core/record/predicates.ts';

/** What two incidents can have in common. Causes weigh most; that the same company wrote both weighs least. */
export const featureWeights: Readonly<Record<FeatureKind, number>> = {
  trigger: 1,
  mechanism: 1.6,
  layer: 0.8,
  condition: 1,
  detection: 0.2,
  action: 0.6,
  result: 0.1,
  factor: 1.1,
  service: 0.5,
  organization: 0.2,
  term: 0.55,
};
export type FeatureKind = CodedNoun | 'service' | 'organization' | 'term';

/** One thing an incident has: its kind, the word or id, and how pages call it. */
export interface Feature {
  kind: FeatureKind;
  value: string;
  label: string;
  /** Of a word of the text: whether it stands in the title or the cause, where a reader would look for it. */
  isProminent?: boolean;
}

export const keyOf = ({ kind, value }: Feature): string => `${kind}:${value}`;

const words = (kind: FeatureKind, list: readonly { is: string; label: string }[]): Feature[] =>
  list.filter(isInformative).map(({ is, label }) => ({ kind, value: is, label }));

const names = (kind: FeatureKind, list: IncidentRecord['services']): Feature[] =>
  list.map(({ id, name }) => ({ kind, value: id, label: name }));

/** What an incident has besides the words of its text. What is not known or not disclosed is no feature: two silences are not alike. */
export function codedFeatures(record: IncidentRecord): Feature[] {
  const { services, organizations } = record;
  const features = [
    ...codedKeys.flatMap((key) => words(codedParts[key].noun, wordsOf(record, key))),
    ...names('service', services),
    ...names('organization', organizations),
  ];
  return [...new Map(features.map((feature) => [keyOf(feature), feature])).values()];
}

/** Letters and digits with a letter in front; shorter words are mostly grammar. */
const wordPattern = /\p{L}[\p{L}\d]{3,}/gu;

/** Gives the stem of a word, so that "crashed" and "crashes" are one; each word of many texts is stemmed once. */
export function rememberingStemmer(): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = stemmer(word);
    stems.set(word, stem);
    return stem;
  };
}

/** The words of a text by their stems, each with its shortest form. */
function termsOf(text: string, stemOf: (word: string) => string = stemmer): Map<string, string> {
  const terms = new Map<string, string>();
  for (const word of new Set(text.toLowerCase().match(wordPattern) ?? [])) {
    const stem = stemOf(word);
    const known = terms.get(stem);
    if (known === undefined || word.length < known.length) terms.set(stem, word);
  }
  return terms;
}

/**
 * The words of a write-up, by their stems. Names of its own services and organizations are none of them, or every outage
 * of one company would resemble all of its others.
 *
 * @param text the write-up as plain text.
 */
export function textFeatures(
  { title, cause, services, organizations }: IncidentRecord,
  text: string,
  stemOf?: (word: string) => string,
): Feature[] {
  const named = [...services, ...organizations].flatMap(({ name, nameThen }) => [name, nameThen]);
  const own = termsOf(named.join(' '), stemOf);
  const headline = `${title} ${cause.text ?? ''}`;
  const prominent = termsOf(headline, stemOf);
  return [...termsOf(`${headline} ${text}`, stemOf)]
    .filter(([stem]) => !own.has(stem))
    .map(([stem, word]) => ({ kind: 'term', value: stem, label: word, isProminent: prominent.has(stem) }));
}

import { stemmer } from 'stemmer';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { causePartKeys, causeParts, type CauseNoun } from '../../core/record/cause-parts.ts';
import { isInformative } from '../../core/incident/normalize-cause.ts';

/** What two incidents can have in common. Causes weigh most; that the same company wrote both weighs least. */
export const featureWeights: Readonly<Record<FeatureKind, number>> = {
  trigger: 1,
  mechanism: 1.6,
  layer: 0.8,
  response: 1.1,
  condition: 1,
  service: 0.5,
  organization: 0.2,
  term: 0.55,
};
export type FeatureKind = CauseNoun | 'service' | 'organization' | 'term';

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

/** Letters and digits with a letter in front; shorter words are mostly grammar. */
const wordPattern = /\p{L}[\p{L}\d]{3,}/gu;

/** The words of a text by their stems, so that "crashed" and "crashes" are one; each with its shortest form. */
export function termsOf(text: string): Map<string, string> {
  const terms = new Map<string, string>();
  for (const word of new Set(text.toLowerCase().match(wordPattern) ?? [])) {
    const stem = stemmer(word);
    const known = terms.get(stem);
    if (known === undefined || word.length < known.length) terms.set(stem, word);
  }
  return terms;
}

/**
 * Everything an incident can share with another, each once. What is not known or not disclosed is no feature: two
 * silences are not alike. Names of its own services and organizations are no words of its text, or every outage of
 * one company would resemble all of its others.
 *
 * @param text the write-up as plain text.
 */
export function featuresOf(record: IncidentRecord, text: string): Feature[] {
  const { cause, services, organizations } = record;
  const own = termsOf(
    [...services, ...organizations].flatMap(({ name, nameThen }) => [name, nameThen]).join(' '),
  );
  const headline = `${record.title} ${cause.text ?? ''}`;
  const prominent = termsOf(headline);
  const features = [
    ...causePartKeys.flatMap((key) => words(causeParts[key].noun, cause[key])),
    ...names('service', services),
    ...names('organization', organizations),
    ...[...termsOf(`${headline} ${text}`)]
      .filter(([stem]) => !own.has(stem))
      .map(([stem, word]): Feature => ({
        kind: 'term',
        value: stem,
        label: word,
        isProminent: prominent.has(stem),
      })),
  ];
  return [...new Map(features.map((feature) => [keyOf(feature), feature])).values()];
}

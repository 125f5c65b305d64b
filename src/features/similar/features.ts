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

export const keyOf = ({ kind, value }: Pick<Feature, 'kind' | 'value'>): string => `${kind}:${value}`;

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

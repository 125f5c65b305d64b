import { lowerFirst } from '../../core/format/lower-first.ts';
import { formatList } from '../../core/format/places.ts';
import { codedParts } from '../../core/record/coded-parts.ts';
import type { FeatureKind, Feature } from './features.ts';
import type { Similar } from './find-similar.ts';

const openings: readonly [FeatureKind, string][] = [
  ...Object.values(codedParts).map(({ noun, shared }): [FeatureKind, string] => [noun, shared]),
  ['service', 'the same service'],
  ['organization', 'the same operator'],
  ['term', 'both mention'],
];

/** Kinds whose labels are names; all others are words that go on in a sentence. */
const named = new Set<FeatureKind>(['service', 'organization']);

const maxLabels = 4;

/** A label within a sentence: "cascading failure", but "DNS failure". */
const inSentence = (label: string): string => (/^\p{Lu}(?!\p{Lu})/u.test(label) ? lowerFirst(label) : label);

const isTold = ({ kind, isProminent }: Feature): boolean => kind !== 'term' || isProminent === true;

/**
 * Why one incident is called similar to another, a phrase for each kind of thing both have: "both began with:
 * maintenance or migration". The editor's own reason comes first. Never empty for what was found by its score,
 * unless only everyday words of the text are shared; then it says so.
 */
export function reasonsOf({ shared, pinnedBecause }: Pick<Similar, 'shared' | 'pinnedBecause'>): string[] {
  const told = shared.filter(isTold);
  const phrases = openings.flatMap(([kind, opening]) => {
    const labels = told.filter((feature) => feature.kind === kind).map(({ label }) => label);
    if (labels.length === 0) return [];
    const words = labels.slice(0, maxLabels).map((label) => (named.has(kind) ? label : inSentence(label)));
    return [`${opening}: ${formatList(words)}${labels.length > maxLabels ? ' and more' : ''}`];
  });
  const editorial = pinnedBecause === undefined ? [] : [`chosen by an editor: ${pinnedBecause}`];
  const all = [...editorial, ...phrases];
  return all.length > 0 ? all : ['described in much the same words'];
}

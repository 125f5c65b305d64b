import { plural } from '../../core/format/plural.ts';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { authorships, reviewStates } from '../../../schemas/vocabulary.ts';
import { quantileBounds } from '../../core/inexact/quantile.ts';
import { lengthSample } from './length-sample.ts';
import { originsOf } from '../../core/record/predicates.ts';

/** How many records have something, in words for a list. */
export interface Share {
  label: string;
  count: number;
}

/** What the collection consists of, as far as it limits what may be concluded. All of it is counted, none typed. */
export interface CollectionLimits {
  total: number;
  organizations: number;
  /** Organizations with several incidents, and how many incidents they stand behind. */
  frequent: { least: number; organizations: number; incidents: number };
  /** Incidents of which the operator published an account of its own. */
  toldByOperator: number;
  nearMisses: number;
  reviewed: number;
  review: Share[];
  authors: Share[];
  /** Records by the number of their sources, copies of another not counted. */
  sources: Share[];
  /** How many times as long as the median the longest is at least, by the span; `undefined` without enough lengths. */
  longestToMedian: number | undefined;
}

const leastFrequent = 3;
const mostSources = 5;

function sourceShares(records: readonly IncidentRecord[]): Share[] {
  const counts = Array.from({ length: mostSources }, (_, index) => {
    const sources = index + 1;
    const isLast = sources === mostSources;
    return {
      label: isLast ? `with ${sources} or more sources` : `with ${plural(sources, 'source')}`,
      count: records.filter((record) =>
        isLast ? originsOf(record.sources).size >= sources : originsOf(record.sources).size === sources,
      ).length,
    };
  });
  return counts.filter(({ count }) => count > 0);
}

function frequentOf(records: readonly IncidentRecord[]): CollectionLimits['frequent'] & { all: number } {
  const counts = new Map<string, number>();
  for (const { id } of records.flatMap(({ organizations }) => organizations))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const often = new Set([...counts].filter(([, count]) => count >= leastFrequent).map(([id]) => id));
  return {
    least: leastFrequent,
    organizations: often.size,
    incidents: records.filter(({ organizations }) => organizations.some(({ id }) => often.has(id))).length,
    all: counts.size,
  };
}

function longestToMedian(records: readonly IncidentRecord[]): number | undefined {
  const bounds = lengthSample(records, 'span').observations.map((observation) => observation.bounds);
  const median = quantileBounds(bounds, 0.5);
  if (!median || !Number.isFinite(median.high) || median.high <= 0) return undefined;
  return Math.floor(Math.max(...bounds.map(({ low }) => low)) / median.high);
}

export function collectionLimits(records: readonly IncidentRecord[]): CollectionLimits {
  const countOf = (test: (record: IncidentRecord) => boolean): number => records.filter(test).length;
  const { all, ...frequent } = frequentOf(records);
  return {
    total: records.length,
    organizations: all,
    frequent,
    toldByOperator: countOf(({ sources }) => sources.some(({ kind }) => kind === 'operator-postmortem')),
    nearMisses: countOf(({ kind }) => kind.includes('near-miss')),
    reviewed: countOf(({ review }) => review === 'reviewed'),
    review: sharesOf(reviewStates, (is) => countOf(({ review }) => review === is)),
    authors: sharesOf(authorships, (is) => countOf(({ writtenBy }) => writtenBy === is)),
    sources: sourceShares(records),
    longestToMedian: longestToMedian(records),
  };
}

/** Every word with its count, without those that no record carries. */
const sharesOf = (words: Record<string, { label: string }>, count: (is: string) => number): Share[] =>
  Object.entries(words)
    .map(([is, { label }]) => ({ label, count: count(is) }))
    .filter((share) => share.count > 0);

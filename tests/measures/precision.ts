import type { Similar } from '../../src/features/similar/find-similar.ts';

/** An editor's judgement of a pair, made by reading. */
export interface LabelledPair {
  seed: string;
  other: string;
  isSimilar: boolean;
}

export interface Precision {
  /** Of the first three of every seed, how many were judged similar. A pair that nobody judged is counted as not. */
  hits: number;
  shown: number;
  /** From 0 to 1. */
  precision: number;
  /** Pairs among the first three that nobody judged. */
  unjudged: [string, string][];
}

/** Precision at three over all seeds of the labels: how much of what is shown first was judged similar. */
export function precisionAtThree(
  similar: ReadonlyMap<string, readonly Pick<Similar, 'id'>[]>,
  labels: readonly LabelledPair[],
): Precision {
  const verdicts = new Map(labels.map(({ seed, other, isSimilar }) => [`${seed} ${other}`, isSimilar]));
  const seeds = [...new Set(labels.map(({ seed }) => seed))];
  const shown = seeds.flatMap((seed) =>
    (similar.get(seed) ?? []).slice(0, 3).map(({ id }): [string, string] => [seed, id]),
  );
  const hits = shown.filter(([seed, other]) => verdicts.get(`${seed} ${other}`) === true).length;
  return {
    hits,
    shown: shown.length,
    precision: shown.length === 0 ? 0 : hits / shown.length,
    unjudged: shown.filter(([seed, other]) => !verdicts.has(`${seed} ${other}`)),
  };
}

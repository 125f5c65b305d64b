import { describe, expect, it } from 'vitest';
import { records } from './collection.ts';
import { labelledPairs } from './similar-pairs.ts';

const listed = new Set(records.map(({ id }) => id));

/** The yardstick for similar incidents has to be sound itself before anything is measured with it. */


const name = (seed: string, other: string): string => `${seed} -> ${other}`;
const seeds = new Set(labelledPairs.map(({ seed }) => seed));
const similar = labelledPairs.filter(({ isSimilar }) => isSimilar);

describe('the labelled pairs', () => {
  it('name only incidents that stand in lists', () => {
    const ids = labelledPairs.flatMap(({ seed, other }) => [seed, other]);
    expect(ids.filter((id) => !listed.has(id))).toEqual([]);
  });

  it('hold no incident against itself and none twice against the same other', () => {
    expect(labelledPairs.filter(({ seed, other }) => seed === other)).toEqual([]);
    const names = labelledPairs.map(({ seed, other }) => name(seed, other));
    expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([]);
  });

  it('say the same in both directions where both are seeds', () => {
    const verdicts = new Map(labelledPairs.map(({ seed, other, isSimilar }) => [name(seed, other), isSimilar]));
    const both = labelledPairs.filter(({ other }) => seeds.has(other));
    expect(both.length).toBeGreaterThan(0);
    expect(both.filter(({ seed, other, isSimilar }) => verdicts.get(name(other, seed)) !== isSimilar)).toEqual([]);
  });

  it('are enough to measure with: 24 seeds, each with something similar, 100 similar pairs and 40 unlike ones', () => {
    expect(seeds.size).toBe(24);
    expect(new Set(similar.map(({ seed }) => seed))).toEqual(seeds);
    expect(similar.length).toBeGreaterThanOrEqual(100);
    expect(labelledPairs.length - similar.length).toBeGreaterThanOrEqual(40);
  });

  it('give each verdict a reason of one short sentence', () => {
    const isShort = (why: string): boolean => why.length >= 20 && why.length <= 160 && /^[A-Z][^.]*\.$/.test(why);
    expect(labelledPairs.filter(({ why }) => !isShort(why))).toEqual([]);
  });
});

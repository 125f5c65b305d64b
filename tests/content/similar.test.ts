import { describe, expect, it } from 'vitest';
import { precisionAtThree } from '../measures/precision.ts';
import { reasonsOf } from '../../src/features/similar/reasons.ts';
import { similarIn } from '../../src/features/similar/similar-in.ts';
import { editorsPairs, prebuiltPairs } from '../../src/features/compare/pairs.ts';
import { collection, records } from './collection.ts';
import { labelledPairs } from './similar-pairs.ts';


describe('the similar incidents of the collection', () => {
  it('are those that an editor judged similar, in at least six of ten among the first three', () => {
    const { precision, hits, shown } = precisionAtThree(similarIn(collection), labelledPairs);
    expect(precision, `${hits} of ${shown}`).toBeGreaterThanOrEqual(0.6);
    expect(shown).toBeGreaterThan(60);
  });

  it('are hardly ever ones that an editor judged unlike', () => {
    const unlike = new Set(
      labelledPairs.filter(({ isSimilar }) => !isSimilar).map(({ seed, other }) => `${seed} ${other}`),
    );
    const shown = [...similarIn(collection)].flatMap(([id, list]) =>
      list.slice(0, 3).map((one) => `${id} ${one.id}`),
    );
    expect(shown.filter((pair) => unlike.has(pair)).length).toBeLessThanOrEqual(3);
  });

  it('have a reason each, and no pair of them has more pages than there are incidents', () => {
    for (const [id, list] of similarIn(collection))
      for (const one of list) expect(reasonsOf(one).length, `${id} and ${one.id}`).toBeGreaterThan(0);
    const own = prebuiltPairs(collection).length - editorsPairs(collection).length;
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThanOrEqual(records.length);
  });
});

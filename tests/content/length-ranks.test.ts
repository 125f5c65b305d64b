import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../schemas/record.ts';
import { toFacets } from '../../src/features/search/state/facets.ts';
import { lengthOf } from '../../src/core/record/lengths.ts';
import { rankSentences } from '../../src/features/search/state/length-rank.ts';
import { collection, records } from './collection.ts';

/** The places that pages print, counted anew from the records themselves. */

const { rows } = toFacets(records, collection.registry);
const sentences = new Map(records.map((record) => [record.id, rankSentences(record, rows)]));


function recount(own: IncidentRecord): { among: number; shorter: number; undecided: number } {
  const length = lengthOf(own);
  let [among, shorter, undecided] = [0, 0, 0];
  for (const record of records) {
    const other = lengthOf(record);
    if (record.id === own.id || !length || other?.measure !== length.measure) continue;
    among += 1;
    const isShorter = other.duration.max !== null && other.duration.max <= length.duration.min;
    const isLonger = length.duration.max !== null && other.duration.min >= length.duration.max;
    if (isShorter) shorter += 1;
    if (!isShorter && !isLonger) undecided += 1;
  }
  return { among, shorter, undecided };
}

describe('the place of a length in the collection', () => {
  it('is what counting the records one by one gives, and is printed for most of them', () => {
    let printed = 0;
    for (const record of records) {
      const [text] = sentences.get(record.id) ?? [];
      const { among, shorter, undecided } = recount(record);
      if (among < 20) expect(text, record.id).toBeUndefined();
      else {
        printed += 1;
        expect(text, record.id).toMatch(new RegExp(`^Longer than ${shorter} of ${among} other`));
        if (undecided > 0) expect(text, record.id).toContain(`; ${undecided} cannot be told apart`);
      }
    }
    expect(printed).toBeGreaterThan(records.length / 2);
  });
});

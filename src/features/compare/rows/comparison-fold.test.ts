import { describe, expect, it } from 'vitest';
import { foldRows } from './comparison-fold.ts';
import { exact, row } from './comparison-row.ts';
import { muted, type CellLine } from '../../../core/record/value-line.ts';

const rowOf = (id: string, ...cells: CellLine[][]) =>
  row({ id, label: id, group: 'Group', cells, comparability: exact, notes: ['A note.'] });
const value = (text: string, detail?: string): CellLine[] => [
  { text, sources: [], ...(detail === undefined ? {} : { detail }) },
];

const same = rowOf('same', value('DNS'), value('DNS'));
const unlike = rowOf('unlike', value('DNS'), value('Storage'));
const unlikeInDetail = rowOf('detail', value('DNS', 'stated'), value('DNS', 'inferred'));
const unknown = rowOf('unknown', [muted('not known')], [muted('not known')]);

describe('the rows of a comparison', () => {
  it('that differ come first, in their order; those that say the same fold away', () => {
    const { differing, alike } = foldRows([same, unlike, unknown, unlikeInDetail], 2);
    expect(differing.map(({ id }) => id)).toEqual(['unlike', 'detail']);
    expect(alike.map(({ id }) => id)).toEqual(['same', 'unknown']);
  });

  it.each([
    [[same, same], 2, '2 rows are the same for both'],
    [[same], 3, '1 row is the same for all 3'],
    [[unknown], 2, '1 row is known of neither'],
    [[same, unknown, unknown], 4, '1 row is the same for all 4, and 2 are known of none of them'],
  ])('are named as what they are', (rows, columns, label) => {
    expect(foldRows(rows, columns).foldLabel).toBe(label);
  });
});

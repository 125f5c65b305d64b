import { describe, expect, it } from 'vitest';
import { shortList } from './shown-options.ts';

const options = (counts: readonly number[], chosen: readonly number[] = []) =>
  counts.map((count, index) => ({
    value: `v${index}`,
    label: `Value ${index}`,
    count,
    isChosen: chosen.includes(index),
  }));
const many = options(
  Array.from({ length: 20 }, (_, index) => 20 - index),
  [15],
);
const shown = (...parameters: Parameters<typeof shortList>) =>
  shortList(...parameters).shown.map(({ value }) => value);

describe('the options of a filter', () => {
  it('leave out what would find nothing, unless it is chosen', () => {
    expect(shown(options([2, 0, 0], [2]), { isWhole: false, part: '' })).toEqual(['v0', 'v2']);
  });

  it('are cut to the first few where they are many, chosen ones kept', () => {
    expect(shown(many, { isWhole: false, part: '' })).toEqual([
      ...['v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7', 'v15'],
    ]);
    expect(shortList(many, { isWhole: false, part: '' })).toMatchObject({ total: 20, isLong: true });
    expect(shortList(many.slice(0, 12), { isWhole: false, part: '' })).toMatchObject({ isLong: false });
  });

  it('are all there on request, or those with what is typed in their name', () => {
    expect(shown(many, { isWhole: true, part: '' })).toHaveLength(20);
    expect(shown(many, { isWhole: true, part: ' VALUE 1 ' })).toEqual([
      'v1',
      ...many.slice(10).map(({ value }) => value),
    ]);
  });
});

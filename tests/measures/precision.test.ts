import { describe, expect, it } from 'vitest';
import { precisionAtThree } from './precision.ts';

const label = (seed: string, other: string, isSimilar: boolean) => ({ seed, other, isSimilar });
const shown = (...ids: string[]) => ids.map((id) => ({ id }));

describe('precision at three', () => {
  it('counts the first three of each seed; what nobody judged is a miss, and is named', () => {
    const similar = new Map([
      ['a', shown('b', 'c', 'd', 'e')],
      ['f', shown('b')],
      ['no-seed', shown('x', 'y')],
    ]);
    const labels = [
      label('a', 'b', true),
      label('a', 'c', false),
      label('a', 'e', true),
      label('f', 'b', true),
    ];
    expect(precisionAtThree(similar, labels)).toEqual({
      hits: 2,
      shown: 4,
      precision: 0.5,
      unjudged: [['a', 'd']],
    });
  });

  it('of nothing shown is zero', () => {
    expect(precisionAtThree(new Map(), [label('a', 'b', true)]).precision).toBe(0);
  });
});

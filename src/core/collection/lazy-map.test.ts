import { describe, expect, it } from 'vitest';
import { LazyMap } from './lazy-map.ts';

const numbers = new Map([
  ['one', 1],
  ['two', 2],
]);

function counted(isKept: boolean) {
  const made: number[] = [];
  const map = new LazyMap(
    numbers,
    (value) => {
      made.push(value);
      return { value };
    },
    { isKept },
  );
  return { made, map };
}

describe('a lazy map', () => {
  it('holds the keys of the other in their order, and what is made of its values', () => {
    const { map } = counted(true);
    expect([...map]).toEqual([
      ['one', { value: 1 }],
      ['two', { value: 2 }],
    ]);
    expect([...map.keys()]).toEqual(['one', 'two']);
    expect([...map.values()]).toEqual([{ value: 1 }, { value: 2 }]);
    expect(map.size).toBe(2);
    const seen: unknown[] = [];
    map.forEach(({ value }, key) => seen.push(key, value));
    expect(seen).toEqual(['one', 1, 'two', 2]);
  });

  it('makes nothing before it is asked, and nothing for a key it has not', () => {
    const { made, map } = counted(true);
    expect(map.has('one')).toBe(true);
    expect(map.get('three')).toBeUndefined();
    expect(made).toEqual([]);
  });

  it.each([true, false])('gives the same value as long as someone holds it', (isKept) => {
    const { made, map } = counted(isKept);
    const first = map.get('one');
    expect(map.get('one')).toBe(first);
    expect(made).toEqual([1]);
  });
});

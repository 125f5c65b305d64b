import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedList, openList, pressKey, type QuickList } from './quick-keys.ts';

const after = (list: QuickList, count: number, ...keys: string[]): QuickList =>
  keys.reduce((now, key) => pressKey(now, count, { key }).list, list);

describe('a key in a search box', () => {
  it('goes down and up through the options, and through the words themselves', () => {
    expect(after(openList, 3, 'ArrowDown')).toEqual({ isOpen: true, active: 0 });
    expect(after(openList, 3, 'ArrowDown', 'ArrowDown', 'ArrowDown').active).toBe(2);
    expect(after(openList, 3, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown').active).toBe(-1);
    expect(after(openList, 3, 'ArrowUp').active).toBe(2);
    expect(after(openList, 3, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp').active).toBe(-1);
  });

  it('opens a closed list, with Alt without choosing', () => {
    expect(after(closedList, 3, 'ArrowDown')).toEqual({ isOpen: true, active: 0 });
    expect(after(closedList, 3, 'ArrowUp')).toEqual({ isOpen: true, active: 2 });
    expect(pressKey(closedList, 3, { key: 'ArrowDown', altKey: true }).list).toEqual(openList);
    expect(pressKey(openList, 3, { key: 'ArrowUp', altKey: true }).list).toEqual(closedList);
  });

  it('closes with Escape, and leaves Escape to the browser where there is nothing to close', () => {
    expect(pressKey({ isOpen: true, active: 1 }, 3, { key: 'Escape' })).toEqual({
      list: closedList,
      isUsed: true,
      isFollowed: false,
    });
    expect(pressKey(closedList, 3, { key: 'Escape' }).isUsed).toBe(false);
  });

  it('follows an option with Enter, and sends the form where none is chosen', () => {
    expect(pressKey({ isOpen: true, active: 0 }, 3, { key: 'Enter' }).isFollowed).toBe(true);
    expect(pressKey(openList, 3, { key: 'Enter' })).toMatchObject({ isUsed: false, isFollowed: false });
    expect(pressKey(closedList, 3, { key: 'Enter' })).toMatchObject({ isUsed: false, isFollowed: false });
  });

  it('is left alone where it writes or moves within the words', () => {
    for (const key of ['a', 'Home', 'End', 'ArrowLeft', 'Backspace', '/'])
      expect(pressKey({ isOpen: true, active: 1 }, 3, { key })).toEqual({
        list: { isOpen: true, active: 1 },
        isUsed: false,
        isFollowed: false,
      });
  });

  it('never leads to an option that is not there', () => {
    const keys = fc.array(fc.constantFrom('ArrowDown', 'ArrowUp', 'Escape', 'Enter', 'Tab', 'a'));
    fc.assert(
      fc.property(fc.nat(9), keys, (count, pressed) => {
        const { isOpen, active } = after(closedList, count, ...pressed);
        expect(active).toBeGreaterThanOrEqual(-1);
        expect(active).toBeLessThan(count === 0 ? 0 : count);
        if (!isOpen) expect(active).toBe(-1);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToTray, formatTray, isFull, isInTray, parseTray, removeFromTray, type TrayItem } from './tray.ts';

const item = (id: string): TrayItem => ({ id, title: `Title of ${id}`, date: '1 May 2024' });
const items = (...ids: string[]) => ids.map(item).reduce<readonly TrayItem[]>(addToTray, []);
const idsOf = (tray: readonly TrayItem[]): string[] => tray.map(({ id }) => id);

describe('the tray', () => {
  it('holds each incident once, in the order of choosing, six at most', () => {
    const full = items('a', 'b', 'a', 'c', 'd', 'e', 'f', 'g');
    expect(idsOf(full)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect([isFull(full), isFull(items('a'))]).toEqual([true, false]);
    expect(idsOf(addToTray(removeFromTray(full, 'b'), item('g')))).toEqual(['a', 'c', 'd', 'e', 'f', 'g']);
    expect([isInTray(full, 'f'), isInTray(full, 'g')]).toEqual([true, false]);
  });

  it.each([
    null,
    '',
    'null',
    '{}',
    '"a"',
    '[1, null, "x", [], {}]',
    '[{"id": "a"}]',
    '[{"id": "../x", "title": "t", "date": "d"}]',
    '[{"id": "a\\"onload", "title": "t", "date": "d"}]',
    '[{"id": 1, "title": "t", "date": "d"}]',
  ])('takes %j for empty', (text) => {
    expect(parseTray(text)).toEqual([]);
  });

  it('comes back from what was kept', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,40}$/), { maxLength: 6 });
    fc.assert(
      fc.property(ids, (list) => {
        expect(parseTray(formatTray(items(...list)))).toEqual(items(...list));
      }),
    );
  });

  it('can be read from anything at all', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const tray = parseTray(text);
        expect(tray.length).toBeLessThanOrEqual(6);
        expect(new Set(idsOf(tray)).size).toBe(tray.length);
      }),
    );
  });
});

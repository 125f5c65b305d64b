import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedPng } from './cached-png.ts';
import { drawPng } from './draw-png.ts';

const square = (fill: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="${fill}"/></svg>`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-cards-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a drawing that was drawn before', () => {
  it('is read, not drawn again', async () => {
    const drawn = await cachedPng(square('#123456'), folder);
    expect(drawn.equals(await drawPng(square('#123456')))).toBe(true);
    const [file = ''] = readdirSync(folder);
    expect(readFileSync(join(folder, file)).equals(drawn)).toBe(true);
    writeFileSync(join(folder, file), 'kept');
    expect((await cachedPng(square('#123456'), folder)).toString()).toBe('kept');
    expect(readdirSync(folder)).toEqual([file]);
  });

  it('is never taken for another one', async () => {
    const [a, b] = [await cachedPng(square('#123456'), folder), await cachedPng(square('#ff0000'), folder)];
    expect(a.equals(b)).toBe(false);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('may be asked for twice at once', async () => {
    const both = await Promise.all([1, 2].map(() => cachedPng(square('#abcdef'), join(folder, 'deep'))));
    expect(both[0]!.equals(both[1]!)).toBe(true);
    expect(readdirSync(join(folder, 'deep'))).toHaveLength(1);
  });
});

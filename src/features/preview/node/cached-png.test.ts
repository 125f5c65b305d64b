import { copyFileSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSealed } from '../../../node/sealed-file.ts';
import { cachedPng as cached } from './cached-png.ts';
import { drawPng } from './draw-png.ts';

const square = (fill: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="${fill}"/></svg>`;

const cachedPng = async (svg: string, place: string) => (await cached(svg, place)).png;

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
    expect((await cached(square('#123456'), folder)).name).toBe(file);
    await writeSealed(join(folder, file), file.replace('.png', ''), Buffer.from('kept'));
    expect((await cachedPng(square('#123456'), folder)).toString()).toBe('kept');
    expect(readdirSync(folder)).toEqual([file]);
  });

  it('is drawn again where it was damaged, or another one was put in its place', async () => {
    const [a, b] = [await cachedPng(square('#123456'), folder), await cachedPng(square('#ff0000'), folder)];
    const [first = '', second = ''] = readdirSync(folder);
    truncateSync(join(folder, first), 60);
    copyFileSync(join(folder, first), join(folder, second));
    expect((await cachedPng(square('#123456'), folder)).equals(a)).toBe(true);
    expect((await cachedPng(square('#ff0000'), folder)).equals(b)).toBe(true);
    copyFileSync(join(folder, first), join(folder, second));
    expect((await cachedPng(square('#123456'), folder)).equals(a)).toBe(true);
    expect((await cachedPng(square('#ff0000'), folder)).equals(b)).toBe(true);
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

import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toIndexedPng } from './indexed-png.ts';

type Colour = [red: number, green: number, blue: number];

const pixels = (width: number, colours: readonly Colour[]) => ({
  width,
  height: colours.length / width,
  rgba: Uint8Array.from(colours.flatMap((colour) => [...colour, 255])),
});

/** The chunks of a PNG by their type; a wrong length or check sum fails. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

function decode(png: Buffer): Colour[] {
  const chunks = chunksOf(png);
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const header = chunks.get('IHDR')!;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = chunks.get('PLTE')!;
  const rows = inflateSync(chunks.get('IDAT')!);
  expect(rows).toHaveLength(height * (width + 1));
  return Array.from({ length: width * height }, (_, pixel): Colour => {
    const row = Math.floor(pixel / width) * (width + 1);
    const index = rows[row + 1 + (pixel % width)]!;
    expect(rows[row]).toBe(0);
    return [palette[index * 3]!, palette[index * 3 + 1]!, palette[index * 3 + 2]!];
  });
}

describe('a PNG with a palette', () => {
  const few: Colour[] = [
    [252, 251, 249],
    [28, 27, 25],
    [0, 0, 0],
    [28, 27, 25],
    [255, 0, 128],
    [252, 251, 249],
  ];

  it('holds few colours without loss, in any shape', async () => {
    for (const width of [1, 2, 3, 6]) expect(decode(await toIndexedPng(pixels(width, few)))).toEqual(few);
  });

  it('gives the same bytes for the same pixels', async () => {
    const [a, b] = [await toIndexedPng(pixels(3, few)), await toIndexedPng(pixels(3, few))];
    expect(a.equals(b)).toBe(true);
    expect(a.equals(await toIndexedPng(pixels(2, few)))).toBe(false);
  });

  it('keeps the frequent ones of too many colours, and gives the others the nearest', async () => {
    const greys = Array.from({ length: 256 }, (_, grey): Colour => [grey, grey, grey]);
    const all: Colour[] = [[255, 250, 250], ...greys, ...greys, [9, 10, 9]];
    expect(decode(await toIndexedPng(pixels(257, all)))).toEqual([
      [252, 252, 252],
      ...greys,
      ...greys,
      [9, 9, 9],
    ]);
  });
});

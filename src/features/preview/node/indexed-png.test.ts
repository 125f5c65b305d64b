import fc from 'fast-check';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { toIndexedPng, type Pixels } from './indexed-png.ts';

/** The pixels of a PNG, as resvg reads an image that an SVG holds. */
function readBack({ width, height }: Pixels, png: Buffer): number[][] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image image-rendering="optimizeSpeed" width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return Array.from({ length: width * height }, (_, at) => [...pixels.subarray(4 * at, 4 * at + 3)]);
}

describe('pixels as PNG', () => {
  const opaque = (colours: readonly (readonly number[])[], width: number, height: number): Pixels => ({
    width,
    height,
    pixels: Uint8Array.from(
      Array.from({ length: width * height }, (_, at) => [
        ...(colours[at % colours.length] ?? []),
        255,
      ]).flat(),
    ),
  });
  const part = fc.integer({ min: 0, max: 255 });
  const colour = fc.tuple(part, part, part);

  it('are read back as they were, in few colours', () => {
    const images = fc.tuple(
      fc.array(colour, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(images, ([colours, width, height]) => {
        const drawn = opaque(colours, width, height);
        const expected = Array.from({ length: width * height }, (_, at) => colours[at % colours.length]);
        expect(readBack(drawn, toIndexedPng(drawn))).toEqual(expected);
      }),
    );
  });

  it.each([256, 257, 1000])('are read back as they were, in %i colours', (count) => {
    const colours = Array.from({ length: count }, (_, at) => [at & 255, at >> 8, 7]);
    const drawn = opaque(colours, 40, 30);
    const expected = Array.from({ length: 1200 }, (_, at) => colours[at % count]);
    const png = toIndexedPng(drawn);
    expect(readBack(drawn, png)).toEqual(expected);
    expect(png.includes('PLTE')).toBe(count <= 256);
  });
});

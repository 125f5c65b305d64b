import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIndexedPng, type Pixels } from './indexed-png.ts';
import { openResvg } from './resvg.ts';

const Resvg = await openResvg();

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

  const many = (count: number) => Array.from({ length: count }, (_, at) => [at & 255, at >> 8, 7]);

  it('are read back as they were in as many colours as a palette can hold', () => {
    const drawn = opaque(many(256), 40, 30);
    const expected = Array.from({ length: 1200 }, (_, at) => many(256)[at % 256]);
    expect(readBack(drawn, toIndexedPng(drawn))).toEqual(expected);
  });

  it.each([257, 400, 1000])(
    'differ by little where they have %i colours, the most frequent by nothing',
    (count) => {
      const colours = many(count);
      const drawn = opaque(
        [...colours, ...Array.from({ length: 1200 - count }, () => colours[5] ?? [])],
        40,
        30,
      );
      const read = readBack(drawn, toIndexedPng(drawn));
      expect(new Set(read.map(String)).size).toBeLessThanOrEqual(256);
      expect(read.slice(count).every((colour) => String(colour) === String(colours[5]))).toBe(true);
      for (const [at, colour] of colours.entries())
        for (const [place, part] of colour.entries())
          expect(Math.abs((read[at]?.[place] ?? 0) - part)).toBeLessThan(8);
    },
  );
});

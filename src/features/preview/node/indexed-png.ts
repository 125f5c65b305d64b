import { crc32, deflateSync } from 'node:zlib';

/** Pixels in rows from the top, four bytes each: red, green, blue, and how opaque, which is not looked at. */
export interface Pixels {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** How hard pixels are compressed, and how many colours a palette holds at most, which is as many as it can. */
export const pngOptions = { level: 5, colours: 256 } as const;

/** All colours of an image in the order in which they first come, and of each how many pixels have it. */
interface Colours {
  colours: number[];
  counts: number[];
}

/** Counts colours, and writes over each pixel the place of its colour among them: memory of its own would cost more. */
function countColours(pixels: Int32Array): Colours {
  const known = new Map<number, number>();
  const colours: number[] = [];
  const counts: number[] = [];
  for (let from = 0, to = 0; from < pixels.length; from = to) {
    const colour = pixels[from] ?? 0;
    const place = known.get(colour) ?? colours.push(colour) - 1;
    known.set(colour, place);
    for (; to < pixels.length && pixels[to] === colour; to += 1) pixels[to] = place;
    counts[place] = (counts[place] ?? 0) + to - from;
  }
  return { colours, counts };
}

interface Palette {
  colours: number[];
  /** Of each place of a colour in the image its place in the palette. */
  places: Uint8Array;
}

/**
 * A palette of all colours, the most frequent first, which compresses best. Where they are too many, it is of those that
 * differ in more than their lowest bits: of several that nobody can tell apart the most frequent stands for all.
 */
function paletteOf({ colours: all, counts }: Colours): Palette {
  const byFrequency = [...all.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  for (let bits = 0; ; bits += 1) {
    const mask = ((0xff << bits) & 0xff) * 0x01010101;
    const known = new Map<number, number>();
    const colours: number[] = [];
    const places = new Uint8Array(all.length);
    for (const at of byFrequency) {
      const colour = all[at] ?? 0;
      const place = known.get(colour & mask) ?? colours.push(colour) - 1;
      known.set(colour & mask, place);
      places[at] = place;
    }
    if (colours.length <= pngOptions.colours) return { colours, places };
  }
}

/**
 * Rows of places in the palette, each after a byte that says how it is filtered: not at all. They are written over the
 * pixels, four bytes each, which are always read before they are reached.
 */
function rowsOf(pixels: Int32Array, width: number, { places }: Palette): Uint8Array {
  const rowLength = width + 1;
  const rows = new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.length + pixels.length / width);
  for (let from = 0, to = 1; from < pixels.length; to += 1)
    for (const end = from + width; from < end; from += 1, to += 1) rows[to] = places[pixels[from] ?? 0] ?? 0;
  for (let start = 0; start < rows.length; start += rowLength) rows[start] = 0;
  return rows;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(typed.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(typed, 4);
  whole.writeUInt32BE(crc32(typed), typed.length + 4);
  return whole;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const withPalette = 3;

function header({ width, height }: Pixels): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  // Eight bits a place; then compressed by deflate, rows filtered one by one, not interlaced.
  data.set([8, withPalette, 0, 0, 0], 8);
  return chunk('IHDR', data);
}

/**
 * Opaque pixels, which are written over, as PNG with a palette, in which a drawing of even grounds takes half of what it
 * would otherwise. Up to 256 colours not one is changed.
 */
export function toIndexedPng(image: Pixels): Buffer {
  const { pixels, width, height } = image;
  // Signed, so that a colour is a small integer, which takes no memory of its own to look up.
  const values = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const palette = paletteOf(countColours(values));
  const parts = new Uint8Array(Int32Array.from(palette.colours).buffer);
  return Buffer.concat([
    signature,
    header(image),
    chunk(
      'PLTE',
      parts.filter((_, at) => at % 4 !== 3),
    ),
    chunk('IDAT', deflateSync(rowsOf(values, width, palette), pngOptions)),
    chunk('IEND', new Uint8Array()),
  ]);
}

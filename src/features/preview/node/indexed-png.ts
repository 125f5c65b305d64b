import { crc32, deflateSync } from 'node:zlib';

/** Pixels in rows from the top, four bytes each: red, green, blue, and how opaque, which is not looked at. */
export interface Pixels {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** How hard pixels are compressed, and how many colours a palette holds at most, which is as many as it can. */
export const pngOptions = { level: 6, colours: 256 } as const;

/** Hands over each run of pixels of one colour: where it begins, and where the next one does. */
function eachRun(colours: Int32Array, take: (colour: number, from: number, to: number) => void): void {
  for (let from = 0, to = 0; from < colours.length; from = to) {
    const colour = colours[from] ?? 0;
    while (colours[to] === colour) to += 1;
    take(colour, from, to);
  }
}

/** The colours of some pixels, the most frequent first. */
function byFrequency(colours: Int32Array): number[] {
  const counts = new Map<number, number>();
  eachRun(colours, (colour, from, to) => counts.set(colour, (counts.get(colour) ?? 0) + to - from));
  return [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
}

interface Palette {
  colours: number[];
  /** The place of each colour of the pixels. */
  places: ReadonlyMap<number, number>;
}

/**
 * A palette of all colours, or where they are too many, of those that differ in more than their lowest bits: of several
 * that nobody can tell apart the most frequent stands for all.
 */
function paletteOf(all: readonly number[]): Palette {
  for (let bits = 0; ; bits += 1) {
    const mask = ((0xff << bits) & 0xff) * 0x01010101;
    const known = new Map<number, number>();
    const colours: number[] = [];
    const places = new Map<number, number>();
    for (const colour of all) {
      const kept = colour & mask;
      const place = known.get(kept) ?? colours.push(colour) - 1;
      known.set(kept, place);
      places.set(colour, place);
    }
    if (colours.length > pngOptions.colours) continue;
    return { colours, places };
  }
}

/** Rows of the places of colours, each after a byte that says how it is filtered: not at all. */
function rowsOf(colours: Int32Array, width: number, { places }: Palette): Uint8Array {
  const height = colours.length / width;
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const start = row * (width + 1) + 1;
    eachRun(colours.subarray(row * width, (row + 1) * width), (colour, from, to) =>
      rows.fill(places.get(colour) ?? 0, start + from, start + to),
    );
  }
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
 * Opaque pixels as PNG with a palette, in which a drawing of even grounds takes half of what it would otherwise. Up to 256
 * colours not one is changed.
 */
export function toIndexedPng(image: Pixels): Buffer {
  const { pixels, width, height } = image;
  // Signed, so that a colour is a small integer, which takes no memory of its own to look up.
  const colours = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const palette = paletteOf(byFrequency(colours));
  const parts = new Uint8Array(Int32Array.from(palette.colours).buffer);
  return Buffer.concat([
    signature,
    header(image),
    chunk(
      'PLTE',
      parts.filter((_, at) => at % 4 !== 3),
    ),
    chunk('IDAT', deflateSync(rowsOf(colours, width, palette), pngOptions)),
    chunk('IEND', new Uint8Array()),
  ]);
}

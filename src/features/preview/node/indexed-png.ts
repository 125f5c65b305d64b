import { crc32, deflateSync } from 'node:zlib';

/** Pixels in rows from the top, four bytes each: red, green, blue, and how opaque, which is not looked at. */
export interface Pixels {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** How hard pixels are compressed, and how many colours a palette holds at most, which is as many as it can. */
export const pngOptions = { level: 6, colours: 256 } as const;

/** Pixels as runs of one colour, none of which goes on in the next row. */
interface Runs {
  /** All colours, and of each how many pixels have it. */
  colours: number[];
  counts: number[];
  /** Of each run the place of its colour, and the pixel at which the next one begins. */
  places: number[];
  ends: number[];
}

function runsOf(pixels: Int32Array, width: number): Runs {
  const known = new Map<number, number>();
  const runs: Runs = { colours: [], counts: [], places: [], ends: [] };
  for (let from = 0, to = 0; from < pixels.length; from = to) {
    const colour = pixels[from] ?? 0;
    const rowEnd = from + width - (from % width);
    while (to < rowEnd && pixels[to] === colour) to += 1;
    let place = known.get(colour);
    if (place === undefined) {
      place = runs.colours.push(colour) - 1;
      runs.counts.push(0);
      known.set(colour, place);
    }
    runs.counts[place] = (runs.counts[place] ?? 0) + to - from;
    runs.places.push(place);
    runs.ends.push(to);
  }
  return runs;
}

interface Palette {
  colours: number[];
  /** Of each place of a colour in the runs its place in the palette. */
  places: number[];
}

/**
 * A palette of all colours, the most frequent first, which compresses best. Where they are too many, it is of those that
 * differ in more than their lowest bits: of several that nobody can tell apart the most frequent stands for all.
 */
function paletteOf({ colours: all, counts }: Runs): Palette {
  const byFrequency = [...all.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  for (let bits = 0; ; bits += 1) {
    const mask = ((0xff << bits) & 0xff) * 0x01010101;
    const known = new Map<number, number>();
    const colours: number[] = [];
    const places: number[] = [];
    for (const at of byFrequency) {
      const colour = all[at] ?? 0;
      const place = known.get(colour & mask) ?? colours.push(colour) - 1;
      known.set(colour & mask, place);
      places[at] = place;
    }
    if (colours.length <= pngOptions.colours) return { colours, places };
  }
}

/** Rows of places in the palette, each after a byte that says how it is filtered: not at all. */
function rowsOf({ places, ends }: Runs, palette: Palette, { width, height }: Pixels): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  let from = 0;
  let filters = 0;
  for (let run = 0; run < ends.length; run += 1) {
    if (from % width === 0) filters += 1;
    const place = palette.places[places[run] ?? 0] ?? 0;
    const end = ends[run] ?? 0;
    for (; from < end; from += 1) rows[from + filters] = place;
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
  const runs = runsOf(colours, width);
  const palette = paletteOf(runs);
  const parts = new Uint8Array(Int32Array.from(palette.colours).buffer);
  return Buffer.concat([
    signature,
    header(image),
    chunk(
      'PLTE',
      parts.filter((_, at) => at % 4 !== 3),
    ),
    chunk('IDAT', deflateSync(rowsOf(runs, palette, image), pngOptions)),
    chunk('IEND', new Uint8Array()),
  ]);
}

import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface Pixels {
  width: number;
  height: number;
  /** Four bytes a pixel: red, green, blue, and an opacity that is not kept. */
  rgba: Uint8Array;
}

/**
 * A PNG with a palette: a third of the size of one with three bytes a pixel, and without loss for drawings of at most
 * 256 colours. Of more, the rarest take the nearest of the others. The same pixels give the same bytes.
 */
export async function toIndexedPng({ width, height, rgba }: Pixels): Promise<Buffer> {
  const colours = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const { palette, indexOf } = toPalette(colours);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits an index, colour type 3: palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', await compress(toRows(colours, width, indexOf))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const maxColours = 256;

/** Red, green and blue of a pixel as it lies in memory, on machines that put the lowest byte first. */
const channelsOf = (colour: number): [number, number, number] => [
  colour & 0xff,
  (colour >>> 8) & 0xff,
  (colour >>> 16) & 0xff,
];

/** The colours of the palette, and for every colour there is its place in it. */
function toPalette(colours: Uint32Array): { palette: number[]; indexOf: Map<number, number> } {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= colours.length; at += 1) {
    if (at < colours.length && colours[at] === colours[start]) continue;
    const colour = colours[start] ?? 0;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  // The order of equals is that of their first use.
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = sorted.slice(0, maxColours);
  const nearest = sorted
    .slice(maxColours)
    .map((colour): [number, number] => [colour, nearestIndex(colour, palette)]);
  return {
    palette,
    indexOf: new Map([...palette.map((colour, at): [number, number] => [colour, at]), ...nearest]),
  };
}

function nearestIndex(colour: number, palette: readonly number[]): number {
  const channels = channelsOf(colour);
  const distances = palette.map((other) =>
    channelsOf(other).reduce((sum, channel, index) => sum + (channel - (channels[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** Rows of indices, each led by the byte of its filter, which is none. */
function toRows(colours: Uint32Array, width: number, indexOf: ReadonlyMap<number, number>): Buffer {
  const rows = Buffer.alloc((colours.length / width) * (width + 1));
  let at = 0;
  let last = -1;
  let index = 0;
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    if (pixel % width === 0) at += 1;
    const colour = colours[pixel] ?? 0;
    if (colour !== last) index = indexOf.get(colour) ?? 0;
    last = colour;
    rows[at] = index;
    at += 1;
  }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

import { radiusAmong } from '../../../drawing/dense-marks.ts';
import type { Tick } from '../../../drawing/drawing-marks.ts';
import { characterWidth } from '../../../drawing/lay-labels.ts';
import { packMarks } from '../../../drawing/pack-marks.ts';
import type { Dot, Overview } from './overview.ts';

/** One outage in the band of its year: a dot, with a line as long as it may have been, or with its name beside it. */
export interface BandMark {
  dot: Dot;
  x: number;
  y: number;
  /** From where to where it may have been; the same twice where that is within the dot. */
  from: number;
  to: number;
  isOpen: boolean;
  /** Where its name begins or ends, and what its letters stand on: beside its mark, or above a long line. */
  name: { x: number; y: number; anchor: 'start' | 'end' } | undefined;
}

export interface YearBand {
  year: string;
  top: number;
  height: number;
  marks: BandMark[];
}

/** The drawing of all for a narrow screen: a band for each year, the newest first, and how long from left to right. */
export interface YearBands {
  bands: YearBand[];
  lengths: Tick[];
  radius: number;
  height: number;
}

/** Where durations begin, right of the years and of what is not known, and where they end. */
export const bandSides = { years: 34, unknown: 48, from: 66, right: 8 } as const;

const headHeight = 22;
const emptyHeight = 12;
const bandGap = 8;
const single = 4.5;
const toName = 4;
const nameHeight = 14;

interface Extent {
  from: number;
  to: number;
}

/** A mark before its row is known. */
interface LooseMark extends Omit<BandMark, 'y' | 'name'> {
  name: { x: number; anchor: 'start' | 'end'; isAbove: boolean } | undefined;
  /** From where to where nothing else of its row may be. */
  extent: Extent;
}

/** The side of a mark on which there is room for its name, else above it. */
function nameOf({ label }: Dot, { from, to }: Extent, radius: number, width: number) {
  if (label === '') return undefined;
  const away = radius + toName;
  const length = label.length * characterWidth;
  if (to + away + length <= width) return { x: to + away, anchor: 'start' as const, length, isAbove: false };
  if (from - away - length >= bandSides.unknown + away)
    return { x: from - away, anchor: 'end' as const, length, isAbove: false };
  return { x: Math.min(from, width - length), anchor: 'start' as const, length, isAbove: true };
}

function markOf(dot: Dot, width: number, radius: number): LooseMark {
  const place = (at: number): number =>
    Math.round((bandSides.from + at * (width - bandSides.from - bandSides.right)) * 10) / 10;
  const x = dot.y === undefined ? bandSides.unknown : place(dot.y);
  const reach = dot.reach && place(dot.reach.to) - place(dot.reach.from) > 2 * radius ? dot.reach : undefined;
  const [from, to] = reach ? [place(reach.from), place(reach.to)] : [x, x];
  const name = nameOf(dot, { from, to }, radius, width);
  return {
    dot,
    x,
    from,
    to,
    isOpen: reach?.isOpen ?? false,
    name,
    extent: {
      from: Math.min(from, name?.anchor === 'end' ? name.x - name.length : from),
      to: Math.max(to, name?.anchor === 'start' ? name.x + name.length : to),
    },
  };
}

/** The heights of the rows of a band: as high as its dots, its names, or a name above a line. */
function rowHeights(marks: readonly LooseMark[], rows: readonly number[], pitch: number): number[] {
  const heights = Array.from({ length: Math.max(0, ...rows.map((row) => row + 1)) }, () => pitch);
  for (const [index, { name }] of marks.entries()) {
    const row = rows[index] ?? 0;
    const needed = !name ? pitch : name.isAbove ? nameHeight + pitch : Math.max(nameHeight, pitch);
    heights[row] = Math.max(heights[row] ?? 0, needed);
  }
  return heights;
}

function layBand(
  marks: readonly LooseMark[],
  pitch: number,
): { height: number; marks: { mark: LooseMark; y: number }[] } {
  const rows = packMarks(
    marks.map(({ extent }) => extent),
    pitch,
  );
  const heights = rowHeights(marks, rows, pitch);
  const inner = heights.reduce((sum, height) => sum + height, 0);
  const height = Math.max(inner, emptyHeight);
  const bottoms = heights.map(
    (_, row) => (height + inner) / 2 - heights.slice(0, row).reduce((sum, own) => sum + own, 0),
  );
  return {
    height,
    marks: marks.map((mark, index) => {
      const row = rows[index] ?? 0;
      const own = heights[row] ?? pitch;
      const middle = own > nameHeight ? pitch / 2 : own / 2;
      return { mark, y: (bottoms[row] ?? 0) - middle };
    }),
  };
}

/** Lays outages in bands by year, so that no two of them touch, nor a name and a dot. */
export function layYearBands({ dots, lengths }: Overview, width: number): YearBands {
  const radius = radiusAmong(single, dots.length);
  const pitch = 2 * radius + 1;
  const years = dots.map(({ year }) => year);
  const newest = Math.max(...years);
  let top = headHeight;
  const bands = Array.from({ length: newest - Math.min(...years) + 1 }, (_, index): YearBand => {
    const year = newest - index;
    const loose = dots.filter((dot) => dot.year === year).map((dot) => markOf(dot, width, radius));
    const { height, marks } = layBand(loose, pitch);
    const start = top;
    top += height + bandGap;
    return {
      year: String(year),
      top: start,
      height,
      marks: marks.map(({ mark: { extent: _extent, name, ...mark }, y }) => ({
        ...mark,
        y: start + y,
        name: name && {
          x: name.x,
          anchor: name.anchor,
          y: start + y + (name.isAbove ? -radius - toName : toName),
        },
      })),
    };
  });
  return { bands, lengths, radius, height: top };
}

import { placeLabels, type PlacedLabel } from './place-labels.ts';
import type { Mark } from './drawing-marks.ts';

/** Turns a position from 0 to 1 into one of a drawing. */
export type Scale = (at: number) => number;

export const padding = 8;

/** Of a wide system font; a label that turns out narrower only leaves more room. */
export const characterWidth = 7.4;

/** From one line of a label to the next. */
export const lineHeight = 14;

/** How far the letters of a line go up from what it stands on. */
export const ascent = 9;

/** How many characters a line of a drawing has room for. */
export const charactersIn = (width: number): number => Math.floor((width - 2 * padding) / characterWidth);

const betweenRows = 4;

/** From the top of a row to the line that its first words stand on. */
const baseline = 12;

/** A drawing for a phone is at most so wide. */
const widestNarrow = 500;

export const isNarrow = (width: number): boolean => width <= widestNarrow;

export const scaleTo =
  (width: number): Scale =>
  (at) =>
    Math.round((padding + at * (width - 2 * padding)) * 10) / 10;

/** The length from one place to another, in tenths of a pixel like the places themselves. */
export const lengthBetween = (x: Scale, from: number, to: number): number =>
  Math.round((x(to) - x(from)) * 10) / 10;

/** The words of a mark, in lines, and from where to where its leader reaches, from 0 to 1. */
export interface MarkLabel {
  from: number;
  to: number;
  lines: readonly string[];
}

/** A label with its place: where its text begins or ends, and how far its first line is from the top of all labels. */
export interface LaidLabel extends PlacedLabel {
  lines: readonly string[];
  y: number;
}

/** The labels of one line of marks; none where there is no room for them. */
export interface LaidLabels {
  labels: LaidLabel[];
  height: number;
}

/** On which side of its marks a block of labels lies; its first row is the one nearest to them. */
type Side = 'above' | 'below';

export interface LabelBlock {
  labels: readonly MarkLabel[];
  side: Side;
}

function lay({ labels, side }: LabelBlock, x: Scale, width: number): LaidLabels | undefined {
  const layout = placeLabels(
    labels.map(({ from, to, lines }) => ({
      from: x(from),
      to: x(to),
      length: Math.max(...lines.map((line) => line.length)) * characterWidth,
    })),
    width,
  );
  if (!layout) return undefined;
  const rowHeight = Math.max(1, ...labels.map(({ lines }) => lines.length)) * lineHeight + betweenRows;
  const { placed, rows } = layout;
  return {
    height: rows * rowHeight,
    labels: placed.map((label, index) => ({
      ...label,
      lines: labels[index]?.lines ?? [],
      y: (side === 'above' ? rows - 1 - label.row : label.row) * rowHeight + baseline,
    })),
  };
}

/** Where labels fit nowhere, the axis gives room at its end in steps of so many, to at most half of the width. */
const roomStep = 12;

/**
 * Lays blocks of labels along one axis, so that no label lies on another or on a leader. The axis takes the whole width,
 * or less where the words of its last marks need the room.
 */
export function layLabels(blocks: readonly LabelBlock[], width: number): { x: Scale; blocks: LaidLabels[] } {
  for (let room = 0; room <= width / 2; room += roomStep) {
    const x = scaleTo(width - room);
    const laid = blocks.map((block) => lay(block, x, width));
    if (laid.every((block) => block !== undefined)) return { x, blocks: laid };
  }
  return { x: scaleTo(width), blocks: blocks.map(() => ({ labels: [], height: 0 })) };
}

/** The clock and the name of a moment; on a narrow drawing one below the other. */
export function momentLabel({ at, clock, label }: Mark, width: number): MarkLabel {
  return { from: at, to: at, lines: isNarrow(width) ? [clock, label] : [`${clock} ${label}`] };
}

import type { ComponentChildren } from 'preact';
import { fitText, type FittedText } from './fit-text.ts';
import type { TextBox, Typeface, Weight } from './typeface.ts';

/** Size of a preview image in pixels: what social sites show whole, without cutting any side off. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Parts that the preview images share: their size in pixels, their margins, their ways to set a text. */
export const card = { ...cardSize, left: 72, right: 1128, inner: 1056 } as const;

/** Boxes of one width, from the largest type to the smallest: [size, lines]. */
export const boxes = (width: number, weight: Weight, ...sizes: readonly [number, number][]): TextBox[] =>
  sizes.map(([size, lines]) => ({ width, size, weight, lines }));

interface LinesProps {
  fitted: FittedText;
  x: number;
  /** The base line of the first line. */
  y: number;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
}

const leadingOf = ({ box }: FittedText): number => Math.round(box.size * 1.18);

/** The base line of the last line of a text that begins at `y`. */
export const lastLine = (fitted: FittedText, y: number): number =>
  y + (fitted.lines.length - 1) * leadingOf(fitted);

export function Lines({ fitted, x, y, fill, anchor = 'start' }: LinesProps) {
  const { size, weight } = fitted.box;
  return fitted.lines.map((line, index) => (
    <text
      x={x}
      y={y + index * leadingOf(fitted)}
      fill={fill}
      font-size={size}
      font-weight={weight}
      text-anchor={anchor}
    >
      {line}
    </text>
  ));
}

/** A line across the card, two pixels thick around `y`: as a rectangle it takes a fifth of the time to draw. */
export const Rule = ({ y, colour }: { y: number; colour: string }) => (
  <rect x={card.left} y={y - 1} width={card.inner} height={2} fill={colour} />
);

/** An empty card. Without kerning a line is exactly as wide as its letters, which is how lines are broken. */
export function Ground({ children }: { children: ComponentChildren }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={card.width}
      height={card.height}
      viewBox={`0 0 ${card.width} ${card.height}`}
      font-family="Source Serif 4"
      kerning="0"
    >
      <rect width={card.width} height={card.height} fill="var(--ground)" />
      <rect width={card.width} height={10} fill="var(--accent)" />
      {children}
    </svg>
  );
}

interface FrameProps {
  site: string;
  aside: string;
  typeface: Typeface;
  children: ComponentChildren;
}

/** A card with the name of the site and one short text beside it. */
export function Frame({ site, aside, typeface, children }: FrameProps) {
  return (
    <Ground>
      <Lines
        fitted={fitText(site, boxes(640, 600, [30, 1]), typeface)}
        x={card.left}
        y={80}
        fill="var(--accent)"
      />
      <Lines
        fitted={fitText(aside, boxes(380, 400, [30, 1]), typeface)}
        x={card.right}
        y={80}
        fill="var(--ink-quiet)"
        anchor="end"
      />
      {children}
    </Ground>
  );
}

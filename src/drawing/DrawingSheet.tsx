import type { ComponentChildren, VNode } from 'preact';
import { citedState, type CitedWork } from '../core/format/citation.ts';
import { breakLines } from './break-lines.ts';

/** A drawing by the element `svg` that it is drawn into: its size in its own units, and its marks. */
export type DrawnSvg = VNode<{
  class?: string;
  width?: number | string;
  height?: number | string;
  children?: ComponentChildren;
}>;

/** What a drawing is on a sheet: what it shows, where it is from, and how to read it. */
interface SheetWords {
  cited: CitedWork;
  /** How its marks are to be read, in sentences. */
  caption: string;
}

/** A drawing of a page as it is published as a file: alone on a sheet, and as rows. */
export interface DrawingFile extends SheetWords {
  drawn: () => DrawnSvg;
  /** A row for each mark below a row of names; nothing of it is made safe for spreadsheets yet. */
  rows: () => string[][];
}

interface Props extends SheetWords {
  drawn: DrawnSvg;
  /** The rules of its looks, without a word of another file. */
  styles: string;
}

const margin = 24;

/** The words of a sheet: how wide their letters are in a wide system font, and from line to line. */
const texts = {
  title: { character: 13, line: 26 },
  caption: { character: 7.2, line: 18 },
  source: { character: 6.8, line: 16 },
} as const;

type Text = keyof typeof texts;

function SheetText({ of, lines, top }: { of: Text; lines: readonly string[]; top: number }) {
  const { line } = texts[of];
  return lines.map((text, index) => (
    <text class={`sheet-${of}`} x={margin} y={top + (index + 0.75) * line}>
      {text}
    </text>
  ));
}

/** Marks of a drawing, moved to a place within another. */
export function Placed({ drawn, x, y }: { drawn: DrawnSvg; x: number; y: number }) {
  return (
    <g class={drawn.props.class} transform={`translate(${x} ${y})`}>
      {drawn.props.children}
    </g>
  );
}

/** A drawing alone, as a file of its own: its title above it, below it how to read it, its source and its licence. */
export function DrawingSheet({ drawn, cited, caption, styles }: Props) {
  const width = Number(drawn.props.width) + 2 * margin;
  const linesOf = (of: Text, text: string): string[] =>
    breakLines(text, Math.floor((width - 2 * margin) / texts[of].character));
  const heightOf = (of: Text, lines: readonly string[]): number => lines.length * texts[of].line;
  const title = linesOf('title', cited.title);
  const reading = linesOf('caption', caption);
  const source = [
    ...linesOf('source', `Source: ${cited.site}, ${cited.address}`),
    ...linesOf('source', `${citedState(cited)} Licence: ${cited.licence}`),
  ];
  const drawnAt = margin + heightOf('title', title) + 16;
  const captionAt = drawnAt + Number(drawn.props.height) + 16;
  const sourceAt = captionAt + heightOf('caption', reading) + 12;
  const height = sourceAt + heightOf('source', source) + margin;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="chart sheet"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
    >
      <title>{cited.title}</title>
      <desc>{caption}</desc>
      <style>{styles}</style>
      <rect class="ground" width="100%" height="100%" />
      <SheetText of="title" lines={title} top={margin} />
      <Placed drawn={drawn} x={margin} y={drawnAt} />
      <SheetText of="caption" lines={reading} top={captionAt} />
      <SheetText of="source" lines={source} top={sourceAt} />
    </svg>
  );
}

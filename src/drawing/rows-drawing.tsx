import type { ComponentChildren } from 'preact';
import { breakLines } from './break-lines.ts';
import { Placed, type DrawnSvg } from './DrawingSheet.tsx';

/** A row of a table with a drawing in each row: its name, its drawing, and in words what stands beside it. */
interface Row {
  name: string;
  drawn: DrawnSvg | undefined;
  words: string;
}

interface Rows {
  /** What all rows share above them, such as an axis. */
  head: DrawnSvg | undefined;
  /** What the words beside the drawings are. */
  words: string;
  rows: readonly Row[];
}

const mostNameWidth = 268;
const drawnWidth = 358;
const wordsWidth = 420;
const gap = 16;
const character = 7.2;
const lineHeight = 17;
const rowPadding = 6;

/** Where the columns of names, of drawings and of words begin and end; names take the room that they need. */
function columnsOf(rows: readonly Row[]) {
  const longest = Math.max(0, ...rows.map(({ name }) => name.length)) * character;
  const nameWidth = Math.min(mostNameWidth, longest);
  const drawnAt = nameWidth + gap;
  const wordsAt = drawnAt + drawnWidth + gap;
  return { nameWidth, drawnAt, wordsAt, width: wordsAt + wordsWidth };
}

function Words({
  lines,
  x,
  y,
  of,
}: {
  lines: readonly string[];
  x: number;
  y: number;
  of: 'name' | 'words';
}) {
  return lines.map((line, index) => (
    <text class={`sheet-${of}`} x={x} y={y + (index + 0.75) * lineHeight}>
      {line}
    </text>
  ));
}

const linesOf = (text: string, room: number): string[] => breakLines(text, Math.floor(room / character));

/** A table with a drawing in each row as one drawing. */
export function rowsDrawing({ head, words, rows }: Rows): DrawnSvg {
  const { nameWidth, drawnAt, wordsAt, width } = columnsOf(rows);
  const headHeight = Math.max(Number(head?.props.height ?? 0), words === '' ? 0 : lineHeight) + rowPadding;
  let y = headHeight;
  const placed: ComponentChildren[] = rows.map(({ name, drawn, words: beside }) => {
    const [names, text] = [linesOf(name, nameWidth), linesOf(beside, wordsWidth)];
    const lines = Math.max(names.length, text.length) * lineHeight;
    const drawnHeight = Number(drawn?.props.height ?? 0);
    const height = Math.max(lines, drawnHeight) + 2 * rowPadding;
    const top = y;
    y += height;
    const middle = (own: number): number => top + (height - own) / 2;
    return (
      <>
        <line class="sheet-line" x1={0} x2={width} y1={top} y2={top} />
        <Words lines={names} x={0} y={middle(names.length * lineHeight)} of="name" />
        {drawn && <Placed drawn={drawn} x={drawnAt} y={middle(drawnHeight)} />}
        <Words lines={text} x={wordsAt} y={middle(text.length * lineHeight)} of="words" />
      </>
    );
  });
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${y}`} width={width} height={y}>
      {head && <Placed drawn={head} x={drawnAt} y={0} />}
      <Words lines={[words]} x={wordsAt} y={0} of="words" />
      {placed}
    </svg>
  );
}

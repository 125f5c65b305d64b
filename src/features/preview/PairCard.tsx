import { fitHeading, fitText } from './fit-text.ts';
import type { Typeface } from './typeface.ts';
import type { PairCard as View, PairRow } from './pair-card.ts';
import { boxes, card, Frame, Lines, Rule } from './CardParts.tsx';

const labelWidth = 220;
const columnWidth = 398;
const columns = [card.left + labelWidth + 20, card.right - columnWidth] as const;
const firstRow = 322;
const rowHeight = 76;

function Row({ row, y, typeface }: { row: PairRow; y: number; typeface: Typeface }) {
  const small = boxes(labelWidth, 400, [23, 1], [20, 1]);
  return (
    <g>
      <Rule y={y - 34} colour="var(--line)" />
      <Lines fitted={fitText(row.label, small, typeface)} x={card.left} y={y} fill="var(--ink-quiet)" />
      <Lines
        fitted={fitText(row.grade, boxes(labelWidth, 600, [21, 1]), typeface)}
        x={card.left}
        y={y + 28}
        fill="var(--warn)"
      />
      {row.cells.map(({ text, isKnown }, index) => (
        <Lines
          fitted={fitText(text, boxes(columnWidth, isKnown ? 600 : 400, [25, 1], [23, 2]), typeface)}
          x={columns[index] ?? card.left}
          y={y}
          fill={isKnown ? 'var(--ink)' : 'var(--ink-quiet)'}
        />
      ))}
    </g>
  );
}

/** The preview image of two incidents side by side, with what cannot be compared said at its row. */
export function PairCard({ view, typeface }: { view: View; typeface: Typeface }) {
  return (
    <Frame site={view.site} aside="Side by side" typeface={typeface}>
      {view.sides.map(({ date, title }, index) => (
        <g>
          <Lines
            fitted={fitText(date, boxes(columnWidth, 400, [25, 1]), typeface)}
            x={columns[index] ?? card.left}
            y={142}
            fill="var(--ink-quiet)"
          />
          <Lines
            fitted={fitHeading(title, boxes(columnWidth, 600, [30, 3], [26, 3], [24, 4]), typeface)}
            x={columns[index] ?? card.left}
            y={180}
            fill="var(--ink)"
          />
        </g>
      ))}
      {view.rows.map((row, index) => (
        <Row row={row} y={firstRow + index * rowHeight} typeface={typeface} />
      ))}
    </Frame>
  );
}

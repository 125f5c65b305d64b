import { fitText } from './fit-text.ts';
import type { Typeface } from './typeface.ts';
import type { Tick } from '../../drawing/drawing-marks.ts';
import { spacedTicks } from '../../drawing/fit-ticks.ts';
import { boxes, card, Lines } from './CardParts.tsx';

/** Where a position from 0 to 1 lies between the margins of a card. */
export const across = (at: number): number => Math.round((card.left + at * card.inner) * 10) / 10;

const labelWidth = 84;

/** Labels stand in the middle below their ticks, so that none seems to name another place; those at the rim are left out. */
const isWithin = ({ at }: Tick): boolean =>
  across(at) - labelWidth / 2 >= card.left && across(at) + labelWidth / 2 <= card.right;

interface Props {
  ticks: readonly Tick[];
  /** Where the ticks begin. */
  y: number;
  /** The least room from one label to the next. */
  gap: number;
  typeface: Typeface;
}

/** Ticks with their labels across a card. */
export function Axis({ ticks, y, gap, typeface }: Props) {
  return spacedTicks(ticks.filter(isWithin), across, gap).map(({ at, label }) => (
    <g>
      <line x1={across(at)} x2={across(at)} y1={y} y2={y + 7} stroke="var(--line-strong)" stroke-width="2" />
      <Lines
        fitted={fitText(label, boxes(labelWidth, 400, [22, 1], [19, 1]), typeface)}
        x={across(at)}
        y={y + 29}
        fill="var(--ink-quiet)"
        anchor="middle"
      />
    </g>
  ));
}

import { fitText } from './fit-text.ts';
import type { Typeface } from './typeface.ts';
import type { CardStrip } from './incident-card.ts';
import { across, Axis } from './Axis.tsx';
import { boxes, card, Lines, Rule } from './CardParts.tsx';

const barHeight = 22;
const leastTickGap = 120;

/** The time of impact across the card: what is not sure is hatched, and a circle is a moment that is known. */
export function Strip({ strip, y, typeface }: { strip: CardStrip; y: number; typeface: Typeface }) {
  const middle = y + 32;
  const top = middle - barHeight / 2;
  return (
    <g>
      <defs>
        <pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="9" stroke="var(--impact)" stroke-width="4" />
        </pattern>
      </defs>
      <Lines
        fitted={fitText(strip.caption, boxes(card.inner, 400, [24, 1], [21, 1]), typeface)}
        x={card.left}
        y={y}
        fill="var(--ink-quiet)"
      />
      <Rule y={middle} colour="var(--line-strong)" />
      {strip.bars.map(({ from, sureFrom, sureTo, to }) => (
        <g>
          <rect
            x={across(from)}
            y={top}
            width={Math.max(2, across(to) - across(from))}
            height={barHeight}
            fill="var(--ground)"
          />
          <rect
            x={across(from)}
            y={top}
            width={Math.max(2, across(to) - across(from))}
            height={barHeight}
            fill="url(#hatch)"
            stroke="var(--impact)"
          />
          <rect
            x={across(sureFrom)}
            y={top}
            width={Math.max(0, across(sureTo) - across(sureFrom))}
            height={barHeight}
            fill="var(--impact)"
          />
        </g>
      ))}
      {strip.moments.map(({ at }) => (
        <circle cx={across(at)} cy={middle} r={8} fill="var(--ground)" stroke="var(--ink)" stroke-width="3" />
      ))}
      <Axis ticks={strip.ticks} y={middle + barHeight / 2} gap={leastTickGap} typeface={typeface} />
    </g>
  );
}

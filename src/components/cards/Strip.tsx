import { colours } from '../../lib/cards/colours.ts';
import { fitText } from '../../lib/cards/fit-text.ts';
import type { Typeface } from '../../lib/cards/typeface.ts';
import type { CardStrip } from '../../lib/views/preview-card.ts';
import { spacedTicks } from '../../lib/views/place-labels.ts';
import { boxes, card, Lines } from './CardParts.tsx';

const barHeight = 22;
const leastTickGap = 120;

const x = (at: number): number => Math.round((card.left + at * card.inner) * 10) / 10;

/** The time of impact across the card: what is not sure is hatched, and a circle is a moment that is known. */
export function Strip({ strip, y, typeface }: { strip: CardStrip; y: number; typeface: Typeface }) {
  const middle = y + 32;
  const top = middle - barHeight / 2;
  return (
    <g>
      <defs>
        <pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="9" stroke={colours.impact} stroke-width="4" />
        </pattern>
      </defs>
      <Lines
        fitted={fitText(strip.caption, boxes(card.inner, 400, [24, 1], [21, 1]), typeface)}
        x={card.left}
        y={y}
        fill={colours['ink-quiet']}
      />
      <line
        x1={card.left}
        x2={card.right}
        y1={middle}
        y2={middle}
        stroke={colours['line-strong']}
        stroke-width="2"
      />
      {strip.bars.map(({ from, sureFrom, sureTo, to }) => (
        <g>
          <rect
            x={x(from)}
            y={top}
            width={Math.max(2, x(to) - x(from))}
            height={barHeight}
            fill={colours.ground}
          />
          <rect
            x={x(from)}
            y={top}
            width={Math.max(2, x(to) - x(from))}
            height={barHeight}
            fill="url(#hatch)"
            stroke={colours.impact}
          />
          <rect
            x={x(sureFrom)}
            y={top}
            width={Math.max(0, x(sureTo) - x(sureFrom))}
            height={barHeight}
            fill={colours.impact}
          />
        </g>
      ))}
      {strip.moments.map(({ at }) => (
        <circle cx={x(at)} cy={middle} r={8} fill={colours.ground} stroke={colours.ink} stroke-width="3" />
      ))}
      {spacedTicks(strip.ticks, x, leastTickGap).map(({ at, label }) => (
        <Lines
          fitted={fitText(label, boxes(leastTickGap, 400, [22, 1]), typeface)}
          x={x(at)}
          y={middle + 38}
          fill={colours['ink-quiet']}
          anchor={at < 0.05 ? 'start' : at > 0.95 ? 'end' : 'middle'}
        />
      ))}
    </g>
  );
}

import { fitHeading, fitText } from './fit-text.ts';
import type { Typeface } from './typeface.ts';
import type { SiteCard as View } from './site-card.ts';
import { across, Axis } from './Axis.tsx';
import { boxes, card, Ground, lastLine, Lines, Rule } from './CardParts.tsx';

const top = 372;
const floor = 544;
const leastTickGap = 90;

/** The preview image of the site: its name, what it is, and every outage by date and length. */
export function SiteCard({ view, typeface }: { view: View; typeface: Typeface }) {
  const name = fitText(view.site, boxes(card.inner, 600, [92, 1], [60, 1], [44, 2]), typeface);
  const tagline = fitText(view.tagline, boxes(card.inner, 400, [44, 1], [36, 2], [28, 3]), typeface);
  const nameY = 64 + Math.round(name.box.size * 0.8);
  const taglineY = lastLine(name, nameY) + 34 + Math.round(tagline.box.size * 0.9);
  return (
    <Ground>
      <Lines fitted={name} x={card.left} y={nameY} fill="var(--accent)" />
      <Lines fitted={tagline} x={card.left} y={taglineY} fill="var(--ink)" />
      <Lines
        fitted={fitHeading(view.counts, boxes(card.inner, 400, [26, 1], [24, 2]), typeface)}
        x={card.left}
        y={lastLine(tagline, taglineY) + 48}
        fill="var(--ink-quiet)"
      />
      <Rule y={floor} colour="var(--line-strong)" />
      {view.dots.map((dot) => (
        <circle
          cx={across(dot.x)}
          cy={dot.y === undefined ? floor : Math.round(floor - dot.y * (floor - top))}
          r={dot.label !== '' ? 10 : 8}
          fill={dot.y === undefined ? 'var(--ground)' : dot.label !== '' ? 'var(--accent)' : 'var(--impact)'}
          stroke={dot.y === undefined ? 'var(--impact)' : 'var(--ground)'}
          stroke-width="2"
        />
      ))}
      <Axis ticks={view.years} y={floor + 11} gap={leastTickGap} typeface={typeface} />
    </Ground>
  );
}

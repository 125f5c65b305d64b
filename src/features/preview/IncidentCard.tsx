import { fitHeading, fitText } from './fit-text.ts';
import type { Typeface } from './typeface.ts';
import type { CardFact } from './card-facts.ts';
import type { IncidentCard as View } from './incident-card.ts';
import { boxes, card, Frame, lastLine, Lines } from './CardParts.tsx';
import { Strip } from './Strip.tsx';

/** Where the columns of the facts begin, and how wide they are: a length has the longest words. */
const columns = [
  { x: card.left, width: 392 },
  { x: card.left + 416, width: 324 },
  { x: card.left + 764, width: 292 },
] as const;

interface FactProps {
  fact: CardFact;
  column: (typeof columns)[number];
  typeface: Typeface;
}

function Fact({ fact, column: { x, width }, typeface }: FactProps) {
  const weight = fact.isKnown ? 600 : 400;
  const value = fitText(
    fact.text,
    boxes(width, weight, [36, 1], [32, 1], [28, 1], [28, 2], [24, 2], [22, 2]),
    typeface,
  );
  // A value on two lines leaves room for one line below it.
  const details = value.lines.length > 1 ? [fact.details.join(' · ')] : fact.details;
  const valueY = value.lines.length > 1 ? 540 : 546;
  const detailY = lastLine(value, valueY) + 33;
  return (
    <g>
      <Lines
        fitted={fitText(fact.label, boxes(width, 400, [23, 1]), typeface)}
        x={x}
        y={505}
        fill="var(--ink-quiet)"
      />
      <Lines fitted={value} x={x} y={valueY} fill={fact.isKnown ? 'var(--ink)' : 'var(--ink-quiet)'} />
      {details.map((detail, index) => (
        <Lines
          fitted={fitText(detail, boxes(width, 400, [23, 1], [21, 1]), typeface)}
          x={x}
          y={detailY + index * 28}
          fill="var(--ink-quiet)"
        />
      ))}
    </g>
  );
}

function Notice({ notice, typeface }: { notice: NonNullable<View['notice']>; typeface: Typeface }) {
  return (
    <g>
      <rect x={card.left} y={404} width={card.inner} height={3} fill="var(--warn)" />
      <Lines
        fitted={fitText(notice.text, boxes(card.inner, 600, [44, 1]), typeface)}
        x={card.left}
        y={468}
        fill="var(--warn)"
      />
      <Lines
        fitted={fitText(notice.detail, boxes(card.inner, 400, [30, 2], [25, 3]), typeface)}
        x={card.left}
        y={514}
        fill="var(--ink)"
      />
    </g>
  );
}

/** The preview image of one incident: what, when, how long, and how it began, with what is not known said. */
export function IncidentCard({ view, typeface }: { view: View; typeface: Typeface }) {
  const title = fitHeading(view.title, boxes(card.inner, 600, [60, 2], [52, 3], [46, 3]), typeface);
  const titleY = 112 + Math.round(title.box.size * 0.9);
  return (
    <Frame site={view.site} aside={view.date} typeface={typeface}>
      <Lines fitted={title} x={card.left} y={titleY} fill="var(--ink)" />
      <Lines
        fitted={fitText(view.services, boxes(card.inner, 400, [28, 1]), typeface)}
        x={card.left}
        y={lastLine(title, titleY) + Math.round(title.box.size * 0.4) + 32}
        fill="var(--ink-quiet)"
      />
      {view.strip && <Strip strip={view.strip} y={388} typeface={typeface} />}
      {columns.map((column, index) => {
        const fact = view.facts[index];
        return fact && <Fact fact={fact} column={column} typeface={typeface} />;
      })}
      {view.notice && <Notice notice={view.notice} typeface={typeface} />}
    </Frame>
  );
}

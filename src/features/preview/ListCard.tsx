import { causeParts } from '../../core/record/cause-parts.ts';
import { fitHeading, fitText } from './fit-text.ts';
import type { Typeface } from './typeface.ts';
import type { ListCard as View } from './preview-comparison.ts';
import { boxes, card, Frame, Lines } from './CardParts.tsx';

const firstLine = 362;
const lineHeight = 45;
/** With few incidents there is room for the title of each below its line. */
const roomyHeight = 86;
const mostRoomy = 3;
const organizationX = 316;
const beganX = 640;

/** The preview image of an editors' page: its question, and the incidents that answer it. */
export function ListCard({ view, typeface }: { view: View; typeface: Typeface }) {
  const title = fitHeading(view.title, boxes(card.inner, 600, [58, 2], [50, 3], [44, 3]), typeface);
  const isRoomy = view.lines.length <= mostRoomy;
  const height = isRoomy ? roomyHeight : lineHeight;
  const quiet = 'var(--ink-quiet)';
  return (
    <Frame site={view.site} aside="Comparison" typeface={typeface}>
      <Lines fitted={title} x={card.left} y={112 + Math.round(title.box.size * 0.9)} fill="var(--ink)" />
      <Lines
        fitted={fitText(causeParts.trigger.label, boxes(400, 400, [23, 1]), typeface)}
        x={beganX}
        y={firstLine - 46}
        fill={quiet}
      />
      <line
        x1={card.left}
        x2={card.right}
        y1={firstLine - 33}
        y2={firstLine - 33}
        stroke="var(--line)"
        stroke-width="2"
      />
      {view.lines.map(({ date, organizations, title: name, began, isKnown }, index) => {
        const y = firstLine + index * height;
        const set = (text: string, x: number, end: number, weight: 400 | 600, fill: string) => (
          <Lines
            fitted={fitText(text, boxes(end - x, weight, [25, 1], [22, 1]), typeface)}
            x={x}
            y={y}
            fill={fill}
          />
        );
        return (
          <g>
            {set(date, card.left, organizationX - 16, 400, quiet)}
            {set(organizations, organizationX, beganX - 24, 600, 'var(--ink)')}
            {set(began, beganX, card.right, 400, isKnown ? 'var(--ink)' : quiet)}
            {isRoomy && (
              <Lines
                fitted={fitText(name, boxes(card.right - organizationX, 400, [23, 1], [21, 1]), typeface)}
                x={organizationX}
                y={y + 33}
                fill={quiet}
              />
            )}
          </g>
        );
      })}
      {view.more > 0 && (
        <Lines
          fitted={fitText(`and ${String(view.more)} more`, boxes(400, 400, [25, 1]), typeface)}
          x={card.left}
          y={firstLine + view.lines.length * height}
          fill={quiet}
        />
      )}
    </Frame>
  );
}

import { causeParts } from '../../core/record/cause-parts.ts';
import { fitHeading, fitText } from './fit-text.ts';
import type { Typeface, Weight } from './typeface.ts';
import type { ListCard as View } from './list-card.ts';
import { boxes, card, Frame, Lines, Rule } from './CardParts.tsx';

const firstLine = 362;
const lineHeight = 45;
/** With few incidents there is room for the title of each below its line. */
const roomyHeight = 86;
const mostRoomy = 3;
const organizationX = 316;
const beganX = 640;

const quiet = 'var(--ink-quiet)';
const loud = 'var(--ink)';

interface CellProps {
  text: string;
  /** From where to where it may reach. */
  from: number;
  to: number;
  y: number;
  /** What is known and told apart by its weight stands out. */
  weight?: Weight;
  fill?: string;
  typeface: Typeface;
}

function Cell({ text, from, to, y, weight = 400, fill = quiet, typeface }: CellProps) {
  const fitted = fitText(text, boxes(to - from, weight, [25, 1], [22, 1]), typeface);
  return <Lines fitted={fitted} x={from} y={y} fill={fill} />;
}

interface LineProps {
  line: View['lines'][number];
  y: number;
  isRoomy: boolean;
  typeface: Typeface;
}

/** One incident: when, whose, and what began it; with its title below where there is room. */
function Line({ line, y, isRoomy, typeface }: LineProps) {
  const { date, organizations, title, began, isKnown } = line;
  const place = { y, typeface };
  return (
    <g>
      <Cell {...place} text={date} from={card.left} to={organizationX - 16} />
      <Cell {...place} text={organizations} from={organizationX} to={beganX - 24} weight={600} fill={loud} />
      <Cell {...place} text={began} from={beganX} to={card.right} fill={isKnown ? loud : quiet} />
      {isRoomy && (
        <Lines
          fitted={fitText(title, boxes(card.right - organizationX, 400, [23, 1], [21, 1]), typeface)}
          x={organizationX}
          y={y + 33}
          fill={quiet}
        />
      )}
    </g>
  );
}

/** The preview image of an editors' page: its question, and the incidents that answer it. */
export function ListCard({ view, typeface }: { view: View; typeface: Typeface }) {
  const title = fitHeading(view.title, boxes(card.inner, 600, [58, 2], [50, 3], [44, 3]), typeface);
  const isRoomy = view.lines.length <= mostRoomy;
  const height = isRoomy ? roomyHeight : lineHeight;
  return (
    <Frame site={view.site} aside="Comparison" typeface={typeface}>
      <Lines fitted={title} x={card.left} y={112 + Math.round(title.box.size * 0.9)} fill="var(--ink)" />
      <Lines
        fitted={fitText(causeParts.trigger.label, boxes(400, 400, [23, 1]), typeface)}
        x={beganX}
        y={firstLine - 46}
        fill={quiet}
      />
      <Rule y={firstLine - 33} colour="var(--line)" />
      {view.lines.map((line, index) => (
        <Line line={line} y={firstLine + index * height} isRoomy={isRoomy} typeface={typeface} />
      ))}
      {view.more > 0 && (
        <Lines
          fitted={fitText(`and ${view.more} more`, boxes(400, 400, [25, 1]), typeface)}
          x={card.left}
          y={firstLine + view.lines.length * height}
          fill={quiet}
        />
      )}
    </Frame>
  );
}

import { incidentAddress } from '../../address.ts';
import { stripForms, type Strip, type StripLane, type StripMark } from './strip.ts';
import { TakeDrawing } from '../../ui/TakeDrawing.tsx';
import { TickLines } from '../../drawing/ChartParts.tsx';
import { ascent, layLabels, type LaidLabels, type Scale } from '../../drawing/lay-labels.ts';

interface Props {
  strip: Strip;
  width: number;
}

const headingHeight = 22;
const dotRow = 26;
/** More labels than this are a wall of words, and so are higher ones; the list below names every incident anyway. */
const mostLabels = 14;
const highestLabels = 110;

function Sign({ form, x, y }: { form: StripMark['form']; x: number; y: number }) {
  if (form === 'other') return <path class="dot dot-other" d={`M${x} ${y - 7}l7 7l-7 7l-7 -7z`} />;
  return <circle class={form === 'outage' ? 'dot' : 'dot dot-unknown'} cx={x} cy={y} r={6} />;
}

interface LaneLayout {
  lane: StripLane;
  labels: LaidLabels;
  y: number;
  height: number;
}

function layOut(lanes: readonly StripLane[], width: number): { x: Scale; layouts: LaneLayout[] } {
  const { x, blocks } = layLabels(
    lanes.map(({ marks }) => ({
      side: 'above',
      labels:
        marks.length > mostLabels ? [] : marks.map(({ at, label }) => ({ from: at, to: at, lines: [label] })),
    })),
    width,
  );
  let y = 0;
  const layouts = lanes.map((lane, index): LaneLayout => {
    const laid = blocks[index];
    const labels = laid && laid.height <= highestLabels ? laid : { labels: [], height: 0 };
    const height = headingHeight + labels.height + dotRow;
    const layout = { lane, labels, y, height };
    y += height;
    return layout;
  });
  return { x, layouts };
}

interface LaneProps {
  layout: LaneLayout;
  x: Scale;
  /** Whether the tab key stops at its first mark; from there the arrow keys go to all others of the drawing. */
  isFirst: boolean;
}

function Lane({ layout: { lane, labels, y, height }, x, isFirst }: LaneProps) {
  const dotY = y + height - dotRow / 2;
  const top = y + headingHeight;
  return (
    <g>
      <text class="lane" x={8} y={y + 14}>
        {lane.name}: {lane.marks.length}
      </text>
      {labels.labels.map((label, index) => {
        const at = x(lane.marks[index]?.at ?? 0);
        return <line class="leader" x1={at} x2={at} y1={top + label.y - ascent} y2={dotY - 6} />;
      })}
      {lane.marks.map((mark, index) => {
        const label = labels.labels[index];
        return (
          <a
            href={incidentAddress(mark.id)}
            aria-label={mark.text}
            tabindex={isFirst && index === 0 ? 0 : -1}
          >
            <title>{mark.text}</title>
            <Sign form={mark.form} x={x(mark.at)} y={dotY} />
            {label && (
              <text class="label" x={label.x} y={top + label.y} text-anchor={label.anchor}>
                {mark.label}
              </text>
            )}
          </a>
        );
      })}
    </g>
  );
}

/** Incidents by date in lanes, as far as a drawing of this width has room for their dates. */
export function StripDrawing({ strip, width }: Props) {
  const { x, layouts } = layOut(strip.lanes, width);
  const axisY = layouts.reduce((sum, { height }) => sum + height, 0) + 4;
  return (
    <svg
      class={width > 500 ? 'chart strip-chart wide' : 'chart strip-chart narrow'}
      viewBox={`0 0 ${width} ${axisY + 24}`}
      width={width}
      height={axisY + 24}
      role="group"
      aria-label="Incidents by date; each mark leads to its page, arrow keys go from one to the next, and the lists below name them all."
    >
      <TickLines ticks={strip.years} x={x} top={4} bottom={axisY} />
      <line class="axis" x1={8} x2={x(1)} y1={axisY} y2={axisY} />
      {layouts.map((layout, index) => (
        <Lane layout={layout} x={x} isFirst={index === 0} />
      ))}
    </svg>
  );
}

function Key({ forms }: { forms: Strip['forms'] }) {
  return (
    <ul class="form-key">
      {forms.map((form) => (
        <li>
          <svg class="chart sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <Sign form={form} x={8} y={8} />
          </svg>
          {stripForms[form]}
        </li>
      ))}
    </ul>
  );
}

/** What an empty year of a strip means. */
export const aboutYears =
  'The axis spans all years of the collection. A year without a mark is one of which nothing is written up here, not one in which nothing failed.';

/**
 * When incidents were, on the years of the whole collection. The lists of a page hold the same incidents as text.
 *
 * @param path of the page.
 */
export function StripFigure({ strip, path }: { strip: Strip; path: string }) {
  return (
    <figure class="drawn-figure">
      <StripDrawing strip={strip} width={1080} />
      <StripDrawing strip={strip} width={358} />
      <p class="pointed" aria-hidden="true">
        Point at a mark to read which incident it is; arrow keys go from one to the next.
      </p>
      <figcaption>
        <Key forms={strip.forms} /> {aboutYears}
        <TakeDrawing path={`${path}incidents`} of="incidents by date" />
      </figcaption>
    </figure>
  );
}

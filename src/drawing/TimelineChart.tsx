import { isNarrow, layLabels, momentLabel, padding } from './lay-labels.ts';
import type { TimelineDrawing } from './timeline-drawing.ts';
import { Hatch, ImpactBars, MomentMarks, TickLines } from './ChartParts.tsx';

interface Props {
  drawing: TimelineDrawing;
  /** Width of the drawing in its own units, which are pixels at full size. */
  width: number;
  /** Tells two drawings on one page apart. */
  id: string;
}

interface DiamondProps {
  cx: number;
  cy: number;
  text: string | undefined;
}

function Diamond({ cx, cy, text }: DiamondProps) {
  return (
    <path class="other" d={`M${cx} ${cy - 5}l5 5l-5 5l-5 -5z`}>
      {text !== undefined && <title>{text}</title>}
    </path>
  );
}

/**
 * One outage drawn in time: the moments that were adopted, the bar of impact with inexact ends hatched, the entries of
 * the write-up, and in a lane of their own other published times. Every mark stands in a table below it too.
 */
export function TimelineChart({ drawing, width, id }: Props) {
  const {
    x,
    blocks: [labels = { labels: [], height: 0 }],
  } = layLabels([{ side: 'above', labels: drawing.moments.map((mark) => momentLabel(mark, width)) }], width);
  // Where it is narrow there is nothing to point with, and the same words are in the list below.
  const isPointedAt = !isNarrow(width);
  const top = labels.height;
  const barY = top + 16;
  const entryY = barY + 36;
  const othersY = entryY + (drawing.entries.length > 0 ? 34 : 0);
  const axisY = othersY + (drawing.others.length > 0 ? 30 : 0);
  const height = axisY + 24;
  return (
    <svg
      class="chart timeline-chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label="Timeline of the incident; the same times are in the table below."
    >
      <Hatch id={id} />
      <TickLines ticks={drawing.ticks} x={x} top={top} bottom={axisY} />
      <ImpactBars impact={drawing.impact} windows={drawing.windows} x={x} y={barY} id={id} />
      <MomentMarks marks={drawing.moments} labels={labels} x={x} top={0} barY={barY} />
      {drawing.entries.length > 0 && (
        <g>
          <text class="lane" x={padding} y={entryY - 8}>
            From the narrative
          </text>
          {drawing.entries.map((mark) => (
            <circle class="entry" cx={x(mark.at)} cy={entryY + 4} r={4}>
              {isPointedAt && <title>{mark.text}</title>}
            </circle>
          ))}
        </g>
      )}
      {drawing.others.length > 0 && (
        <g>
          <text class="lane" x={padding} y={othersY - 8}>
            Other published values, not adopted
          </text>
          {drawing.others.map((mark) => (
            <Diamond cx={x(mark.at)} cy={othersY + 4} text={isPointedAt ? mark.text : undefined} />
          ))}
        </g>
      )}
      <line class="axis" x1={padding} x2={x(1)} y1={axisY} y2={axisY} />
    </svg>
  );
}

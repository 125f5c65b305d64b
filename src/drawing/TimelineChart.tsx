import { placeLabels } from './place-labels.ts';
import type { TimelineDrawing } from './timeline-drawing.ts';
import {
  characterWidth,
  Hatch,
  ImpactBars,
  labelText,
  labelRowHeight,
  MomentMarks,
  padding,
  scaleTo,
  TickLines,
} from './ChartParts.tsx';

interface Props {
  drawing: TimelineDrawing;
  /** Width of the drawing in its own units, which are pixels at full size. */
  width: number;
  /** Tells two drawings on one page apart. */
  id: string;
}

function Diamond({ cx, cy, status, text }: { cx: number; cy: number; status: string; text: string }) {
  return (
    <path class={`other other-${status}`} d={`M${cx} ${cy - 5}l5 5l-5 5l-5 -5z`}>
      <title>{text}</title>
    </path>
  );
}

/**
 * One outage drawn in time: the moments that were adopted, the bar of impact with inexact ends hatched, the entries of
 * the write-up, and in a lane of their own other published times. Every mark stands in a table below it too.
 */
export function TimelineChart({ drawing, width, id }: Props) {
  const x = scaleTo(width);
  const labels = placeLabels(
    drawing.moments.map((mark) => ({ x: x(mark.at), text: labelText(mark) })),
    { width, characterWidth },
  );
  const top = 16 + labels.rows * labelRowHeight;
  const barY = top + 14;
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
      <TickLines ticks={drawing.ticks} x={x} top={top - 4} bottom={axisY} />
      <ImpactBars impact={drawing.impact} windows={drawing.windows} x={x} y={barY} id={id} />
      <MomentMarks marks={drawing.moments} labels={labels.placed} x={x} labelsY={12} barY={barY} />
      {drawing.entries.length > 0 && (
        <g>
          <text class="lane" x={padding} y={entryY - 8}>
            From the narrative
          </text>
          {drawing.entries.map((mark) => (
            <circle class="entry" cx={x(mark.at)} cy={entryY + 4} r={4}>
              <title>{mark.text}</title>
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
            <Diamond cx={x(mark.at)} cy={othersY + 4} status={mark.status ?? ''} text={mark.text} />
          ))}
        </g>
      )}
      <line class="axis" x1={padding} x2={width - padding} y1={axisY} y2={axisY} />
    </svg>
  );
}

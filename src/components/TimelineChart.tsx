import type { Mark, TimelineDrawing } from '../lib/views/timeline-drawing.ts';
import { placeLabels, spacedTicks } from '../lib/views/place-labels.ts';

interface Props {
  drawing: TimelineDrawing;
  /** Width of the drawing in its own units, which are pixels at full size. */
  width: number;
  /** Tells two drawings on one page apart. */
  id: string;
}

const padding = 8;
// A wide system font; a label that turns out narrower only leaves more room.
const characterWidth = 7.4;

function Reach({ mark, x, y }: { mark: Mark; x: (at: number) => number; y: number }) {
  const width = x(mark.to) - x(mark.from);
  return width < 6 ? null : <rect class="reach" x={x(mark.from)} y={y - 3} width={width} height={6} />;
}

function Diamond({ cx, cy, className, text }: { cx: number; cy: number; className: string; text: string }) {
  return (
    <path class={className} d={`M${String(cx)} ${String(cy - 5)}l5 5l-5 5l-5 -5z`}>
      <title>{text}</title>
    </path>
  );
}

/**
 * One outage drawn in time: the moments that were adopted, the bar of impact with inexact ends hatched, the entries of
 * the write-up, and in a lane of their own the times that others printed. Every mark stands in a table below it too.
 */
export function TimelineChart({ drawing, width, id }: Props) {
  const inner = width - 2 * padding;
  const x = (at: number): number => Math.round((padding + at * inner) * 10) / 10;
  const labels = placeLabels(
    drawing.moments.map((mark) => ({ x: x(mark.at), text: `${mark.clock} ${mark.label}` })),
    { width, characterWidth },
  );
  const top = 16 + labels.rows * 18;
  const barY = top + 14;
  const entryY = barY + 36;
  const othersY = entryY + (drawing.entries.length > 0 ? 34 : 0);
  const axisY = othersY + (drawing.others.length > 0 ? 30 : 0);
  const height = axisY + 24;
  return (
    <svg
      class="chart timeline-chart"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width={width}
      height={height}
      role="img"
      aria-label="Timeline of the outage; the same times stand in the table below."
    >
      <defs>
        <pattern
          id={`hatch-${id}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      {spacedTicks(drawing.ticks, x, 52).map((tick) => (
        <g>
          <line class="grid" x1={x(tick.at)} x2={x(tick.at)} y1={top - 4} y2={axisY} />
          <text
            class="tick"
            x={x(tick.at)}
            y={axisY + 16}
            text-anchor={tick.at < 0.05 ? 'start' : tick.at > 0.95 ? 'end' : 'middle'}
          >
            {tick.label}
          </text>
        </g>
      ))}
      {drawing.impact && (
        <g>
          <title>{drawing.impact.text}</title>
          <rect
            class="impact-unsure"
            fill={`url(#hatch-${id})`}
            x={x(drawing.impact.from)}
            y={barY - 8}
            width={Math.max(1, x(drawing.impact.to) - x(drawing.impact.from))}
            height={16}
          />
          <rect
            class="impact"
            x={x(drawing.impact.sureFrom)}
            y={barY - 8}
            width={Math.max(0, x(drawing.impact.sureTo) - x(drawing.impact.sureFrom))}
            height={16}
          />
        </g>
      )}
      {drawing.moments.map((mark, index) => {
        const label = labels.placed[index];
        const y = 12 + (label?.row ?? 0) * 18;
        return (
          <g>
            <title>{mark.text}</title>
            <line class="leader" x1={x(mark.at)} x2={x(mark.at)} y1={y + 4} y2={barY - 8} />
            <Reach mark={mark} x={x} y={barY} />
            <circle class="moment" cx={x(mark.at)} cy={barY} r={4.5} />
            <text class="label" x={label?.x ?? x(mark.at)} y={y} text-anchor={label?.anchor ?? 'start'}>
              <tspan class="label-clock">{mark.clock}</tspan> {mark.label}
            </text>
          </g>
        );
      })}
      {drawing.entries.length > 0 && (
        <g>
          <text class="lane" x={padding} y={entryY - 8}>
            As told below
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
            Printed by others, not adopted
          </text>
          {drawing.others.map((mark) => (
            <Diamond
              className={`other other-${mark.status ?? ''}`}
              cx={x(mark.at)}
              cy={othersY + 4}
              text={mark.text}
            />
          ))}
        </g>
      )}
      <line class="axis" x1={padding} x2={width - padding} y1={axisY} y2={axisY} />
    </svg>
  );
}

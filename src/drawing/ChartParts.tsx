import type { PlacedLabel } from './place-labels.ts';
import { spacedTicks } from './place-labels.ts';
import type { Bar, Mark, Tick } from './drawing-marks.ts';

/** Parts that the drawings of time share. `x` turns a position from 0 to 1 into one of the drawing. */
export type Scale = (at: number) => number;

export const padding = 8;

// A wide system font; a label that turns out narrower only leaves more room.
export const characterWidth = 7.4;

export const labelRowHeight = 18;

const leastTickGap = 64;

export const scaleTo =
  (width: number): Scale =>
  (at) =>
    Math.round((padding + at * (width - 2 * padding)) * 10) / 10;

export const labelText = (mark: Mark): string => `${mark.clock} ${mark.label}`;

/** What is known only within a reach is hatched; `id` tells the drawings of one page apart. */
export function Hatch({ id }: { id: string }) {
  return (
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
  );
}

export function TickLines({
  ticks,
  x,
  top,
  bottom,
}: {
  ticks: readonly Tick[];
  x: Scale;
  top: number;
  bottom: number;
}) {
  return spacedTicks(ticks, x, leastTickGap).map((tick) => (
    <g>
      <line class="grid" x1={x(tick.at)} x2={x(tick.at)} y1={top} y2={bottom} />
      <text
        class="tick"
        x={x(tick.at)}
        y={bottom + 16}
        text-anchor={tick.at < 0.05 ? 'start' : tick.at > 0.95 ? 'end' : 'middle'}
      >
        {tick.label}
      </text>
    </g>
  ));
}

function ImpactBar({ bar, x, y, id }: { bar: Bar; x: Scale; y: number; id: string }) {
  return (
    <g>
      <title>{bar.text}</title>
      <rect
        class="impact-unsure"
        fill={`url(#hatch-${id})`}
        x={x(bar.from)}
        y={y - 8}
        width={Math.max(1, x(bar.to) - x(bar.from))}
        height={16}
      />
      <rect
        class="impact"
        x={x(bar.sureFrom)}
        y={y - 8}
        width={Math.max(0, x(bar.sureTo) - x(bar.sureFrom))}
        height={16}
      />
    </g>
  );
}

interface ImpactProps {
  impact: Bar | undefined;
  windows: readonly Bar[];
  x: Scale;
  y: number;
  id: string;
}

/** When people were without the service: one bar, or one for each wave. */
export function ImpactBars({ impact, windows, x, y, id }: ImpactProps) {
  const bars = windows.length > 0 ? windows : impact ? [impact] : [];
  return bars.map((bar) => <ImpactBar bar={bar} x={x} y={y} id={id} />);
}

interface MomentMarksProps {
  marks: readonly Mark[];
  labels: readonly PlacedLabel[];
  x: Scale;
  /** Where the rows of labels begin, and the bar that the marks lie on. */
  labelsY: number;
  barY: number;
}

/** Moments on the bar with their labels above; all leaders first, so that none runs through a word. */
export function MomentMarks({ marks, labels, x, labelsY, barY }: MomentMarksProps) {
  const labelY = (index: number): number => labelsY + (labels[index]?.row ?? 0) * labelRowHeight;
  return (
    <>
      {marks.map((mark, index) => (
        <line class="leader" x1={x(mark.at)} x2={x(mark.at)} y1={labelY(index) + 4} y2={barY - 8} />
      ))}
      {marks.map((mark, index) => {
        const reach = x(mark.to) - x(mark.from);
        return (
          <g>
            <title>{mark.text}</title>
            {reach >= 6 && <rect class="reach" x={x(mark.from)} y={barY - 3} width={reach} height={6} />}
            <circle class="moment" cx={x(mark.at)} cy={barY} r={4.5} />
            <text
              class="label"
              x={labels[index]?.x ?? x(mark.at)}
              y={labelY(index)}
              text-anchor={labels[index]?.anchor ?? 'start'}
            >
              <tspan class="label-clock">{mark.clock}</tspan> {mark.label}
            </text>
          </g>
        );
      })}
    </>
  );
}

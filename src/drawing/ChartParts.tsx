import { fitTicks } from './fit-ticks.ts';
import type { Bar, Mark, Tick } from './drawing-marks.ts';
import {
  ascent,
  lengthBetween,
  lineHeight,
  type LaidLabel,
  type LaidLabels,
  type Scale,
} from './lay-labels.ts';

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
        <line class="hatch" y2="6" />
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
  return fitTicks(ticks, x).map((tick) => (
    <g data-instant={tick.instant}>
      <line class="grid" x1={tick.x} x2={tick.x} y1={top} y2={bottom} />
      <text class="tick" x={tick.x} y={bottom + 16} text-anchor={tick.anchor}>
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
        width={Math.max(1, lengthBetween(x, bar.from, bar.to))}
        height={16}
      />
      <rect
        class="impact"
        x={x(bar.sureFrom)}
        y={y - 8}
        width={Math.max(0, lengthBetween(x, bar.sureFrom, bar.sureTo))}
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
  labels: LaidLabels;
  x: Scale;
  /** Where the block of labels begins, and the bar that the marks lie on. */
  top: number;
  barY: number;
}

/** Lines of a text one below the other, parted by spaces for whoever copies or hears them. */
export function Lines({ lines, x }: { lines: readonly string[]; x: number }) {
  return lines.map((line, index) => (
    <>
      {index > 0 && ' '}
      <tspan x={x} dy={index > 0 ? lineHeight : undefined}>
        {line}
      </tspan>
    </>
  ));
}

/** The clock of a moment and its name, beside or below it. */
function MomentLabel({ label, mark, top }: { label: LaidLabel; mark: Mark; top: number }) {
  return (
    <text class="label" x={label.x} y={top + label.y} text-anchor={label.anchor}>
      <tspan class="label-clock" data-instants={mark.instants?.join(' ') || undefined}>
        {mark.clock}
      </tspan>{' '}
      {label.lines.length > 1 ? (
        <tspan x={label.x} dy={lineHeight}>
          {mark.label}
        </tspan>
      ) : (
        mark.label
      )}
    </text>
  );
}

/** Moments on the bar with their labels above, each beside its leader. */
export function MomentMarks({ marks, labels, x, top, barY }: MomentMarksProps) {
  return marks.map((mark, index) => {
    const reach = lengthBetween(x, mark.from, mark.to);
    const label = labels.labels[index];
    return (
      <g>
        <title>{mark.text}</title>
        {label && (
          <line class="leader" x1={x(mark.at)} x2={x(mark.at)} y1={top + label.y - ascent} y2={barY - 5} />
        )}
        {reach >= 6 && <rect class="reach" x={x(mark.from)} y={barY - 3} width={reach} height={6} />}
        <circle class="moment" cx={x(mark.at)} cy={barY} r={4.5} />
        {label && <MomentLabel label={label} mark={mark} top={top} />}
      </g>
    );
  });
}

import { formatDate } from '../lib/format/date.ts';
import type { AlignedTimelines, Lane } from '../lib/views/aligned-timelines.ts';
import { placeLabels, spacedTicks } from '../lib/views/place-labels.ts';

interface Props {
  timelines: AlignedTimelines;
  width: number;
  id: string;
}

const padding = 8;
// A wide system font; a label that turns out narrower only leaves more room.
const characterWidth = 7.4;

interface LaneLayout {
  lane: Lane;
  labels: ReturnType<typeof placeLabels>;
  y: number;
  height: number;
}

function layOut(lanes: readonly Lane[], width: number, x: (at: number) => number): LaneLayout[] {
  let y = 0;
  return lanes.map((lane) => {
    const labels = placeLabels(
      lane.marks.map((mark) => ({ x: x(mark.at), text: `${mark.clock} ${mark.label}` })),
      { width, characterWidth },
    );
    const height = lane.missing === undefined ? 34 + labels.rows * 18 + 26 : 60;
    const layout = { lane, labels, y, height };
    y += height;
    return layout;
  });
}

function LaneDrawing({
  layout,
  x,
  id,
  width,
}: {
  layout: LaneLayout;
  x: (at: number) => number;
  id: string;
  width: number;
}) {
  const { lane, labels, y } = layout;
  const heading = y + 16;
  const barY = y + 34 + labels.rows * 18 + 4;
  return (
    <g>
      <text class="lane lane-title" x={padding} y={heading}>
        {formatDate(lane.date)}:{' '}
        {width < 500 && lane.title.length > 34 ? `${lane.title.slice(0, 33)}…` : lane.title}
      </text>
      {lane.missing !== undefined && (
        <text class="lane" x={padding} y={heading + 22}>
          {lane.missing}
        </text>
      )}
      {lane.impact && (
        <g>
          <title>{lane.impact.text}</title>
          <rect
            class="impact-unsure"
            fill={`url(#hatch-${id})`}
            x={x(lane.impact.from)}
            y={barY - 8}
            width={Math.max(1, x(lane.impact.to) - x(lane.impact.from))}
            height={16}
          />
          <rect
            class="impact"
            x={x(lane.impact.sureFrom)}
            y={barY - 8}
            width={Math.max(0, x(lane.impact.sureTo) - x(lane.impact.sureFrom))}
            height={16}
          />
        </g>
      )}
      {lane.marks.map((mark, index) => {
        const label = labels.placed[index];
        const labelY = y + 34 + (label?.row ?? 0) * 18;
        return (
          <g>
            <title>{mark.text}</title>
            <line class="leader" x1={x(mark.at)} x2={x(mark.at)} y1={labelY + 4} y2={barY - 8} />
            <circle class="moment" cx={x(mark.at)} cy={barY} r={4.5} />
            <text class="label" x={label?.x ?? x(mark.at)} y={labelY} text-anchor={label?.anchor ?? 'start'}>
              <tspan class="label-clock">{mark.clock}</tspan> {mark.label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Several outages on one axis that begins at the start of impact of each; the same marks stand in the rows below. */
export function AlignedChart({ timelines, width, id }: Props) {
  const inner = width - 2 * padding;
  const x = (at: number): number => Math.round((padding + at * inner) * 10) / 10;
  const lanes = layOut(timelines.lanes, width, x);
  const axisY = lanes.reduce((sum, { height }) => sum + height, 0) + 6;
  return (
    <svg
      class="chart aligned-chart"
      viewBox={`0 0 ${String(width)} ${String(axisY + 24)}`}
      width={width}
      height={axisY + 24}
      role="img"
      aria-label="The timelines from the start of impact of each outage; the same times stand in the rows below."
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
      {spacedTicks(timelines.ticks, x, 52).map((tick) => (
        <g>
          <line class="grid" x1={x(tick.at)} x2={x(tick.at)} y1={22} y2={axisY} />
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
      {lanes.map((layout) => (
        <LaneDrawing layout={layout} x={x} id={id} width={width} />
      ))}
      <line class="axis" x1={padding} x2={width - padding} y1={axisY} y2={axisY} />
    </svg>
  );
}

import { formatDate } from '../lib/format/date.ts';
import type { AlignedTimelines, Lane } from '../lib/views/aligned-timelines.ts';
import { placeLabels } from '../lib/views/place-labels.ts';
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
  type Scale,
} from './ChartParts.tsx';

interface Props {
  timelines: AlignedTimelines;
  width: number;
  id: string;
}

const headingHeight = 34;

interface LaneLayout {
  lane: Lane;
  labels: ReturnType<typeof placeLabels>;
  y: number;
  height: number;
}

function layOut(lanes: readonly Lane[], width: number, x: Scale): LaneLayout[] {
  let y = 0;
  return lanes.map((lane) => {
    const labels = placeLabels(
      lane.marks.map((mark) => ({ x: x(mark.at), text: labelText(mark) })),
      { width, characterWidth },
    );
    const height = lane.missing === undefined ? headingHeight + labels.rows * labelRowHeight + 26 : 60;
    const layout = { lane, labels, y, height };
    y += height;
    return layout;
  });
}

const shortened = (title: string, width: number): string =>
  width < 500 && title.length > 34 ? `${title.slice(0, 33)}…` : title;

function LaneDrawing({ layout, x, id, width }: { layout: LaneLayout; x: Scale; id: string; width: number }) {
  const { lane, labels, y } = layout;
  const barY = y + headingHeight + labels.rows * labelRowHeight + 4;
  return (
    <g>
      <text class="lane lane-title" x={padding} y={y + 16}>
        {formatDate(lane.date)}: {shortened(lane.title, width)}
      </text>
      {lane.missing !== undefined && (
        <text class="lane" x={padding} y={y + 38}>
          {lane.missing}
        </text>
      )}
      <ImpactBars impact={lane.impact} windows={lane.windows} x={x} y={barY} id={id} />
      <MomentMarks marks={lane.marks} labels={labels.placed} x={x} labelsY={y + headingHeight} barY={barY} />
    </g>
  );
}

/** Several outages on one axis that begins at the start of impact of each; the same marks stand in the rows below. */
export function AlignedChart({ timelines, width, id }: Props) {
  const x = scaleTo(width);
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
      <Hatch id={id} />
      <TickLines ticks={timelines.ticks} x={x} top={22} bottom={axisY} />
      {lanes.map((layout) => (
        <LaneDrawing layout={layout} x={x} id={id} width={width} />
      ))}
      <line class="axis" x1={padding} x2={width - padding} y1={axisY} y2={axisY} />
    </svg>
  );
}

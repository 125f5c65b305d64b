import type { ComponentChildren } from 'preact';
import type { AlignedTimelines, Lane } from './aligned-timelines.ts';
import { placeLabels } from '../../../drawing/place-labels.ts';
import {
  characterWidth,
  Hatch,
  labelRowHeight,
  labelText,
  MomentMarks,
  padding,
  scaleTo,
  TickLines,
  type Scale,
} from '../../../drawing/ChartParts.tsx';
import {
  barHeight,
  PhaseBar,
  phaseLabelHeight,
  PhaseNames,
  PhasePatterns,
  placePhaseLabels,
  Waves,
  windowsHeight,
} from './PhaseBar.tsx';

interface Props {
  timelines: AlignedTimelines;
  width: number;
  /** Tells two drawings on one page apart. */
  id: string;
  /** What makes it stand alone; without, it belongs to a page that says the same in a table. */
  children?: ComponentChildren;
}

const pageLabel = 'Timelines with their phases. Every mark and phase is in the table below.';

const headingHeight = 38;
const missingHeight = 24;
const laneGap = 22;

interface LaneLayout {
  lane: Lane;
  labels: ReturnType<typeof placeLabels>;
  names: ReturnType<typeof placePhaseLabels>;
  y: number;
  /** Middle of the bar. */
  barY: number;
  height: number;
}

function layOut(lanes: readonly Lane[], width: number, x: Scale): LaneLayout[] {
  let y = 0;
  return lanes.map((lane) => {
    const labels = placeLabels(
      lane.marks.map((mark) => ({ x: x(mark.at), text: labelText(mark) })),
      { width, characterWidth },
    );
    const names = placePhaseLabels(lane.phaseLabels, x, width);
    const top = headingHeight + (lane.missing === undefined ? 0 : missingHeight);
    const bar = lane.marks.length > 0 ? labels.rows * labelRowHeight + barHeight : 0;
    const waves = lane.windows.length > 0 ? windowsHeight : 0;
    const height = top + bar + names.rows * phaseLabelHeight + waves + laneGap;
    const layout = {
      lane,
      labels,
      names,
      y,
      barY: y + top + labels.rows * labelRowHeight + 4,
      height,
    };
    y += height;
    return layout;
  });
}

// Bold and a size above the labels.
const titleCharacterWidth = 8;

/** A title in one line, cut where the drawing ends; the table below has it whole. */
function headingOf({ name, title }: Lane, width: number): string {
  const text = `${name}: ${title}`;
  const most = Math.floor((width - 2 * padding) / titleCharacterWidth);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function LaneDrawing({ layout, x, id, width }: { layout: LaneLayout; x: Scale; id: string; width: number }) {
  const { lane, labels, names, y, barY } = layout;
  const belowBar = barY + barHeight / 2;
  const labelsY = barY - 4 - labels.rows * labelRowHeight;
  return (
    <g>
      <text class="lane lane-title" x={padding} y={y + 16}>
        {headingOf(lane, width)}
      </text>
      {lane.missing !== undefined && (
        <text class="lane" x={padding} y={y + 36}>
          {lane.missing}
        </text>
      )}
      <PhaseBar pieces={lane.pieces} x={x} y={barY} id={id} />
      <PhaseNames labels={lane.phaseLabels} placed={names.placed} x={x} y={belowBar} width={width} />
      <Waves windows={lane.windows} x={x} y={belowBar + names.rows * phaseLabelHeight + 6} id={id} />
      <MomentMarks marks={lane.marks} labels={labels.placed} x={x} labelsY={labelsY} barY={barY} />
    </g>
  );
}

/** Several outages on one axis with their phases; the same marks and phases stand in the table below the drawing. */
export function AlignedChart({ timelines, width, id, children }: Props) {
  const x = scaleTo(width);
  const lanes = layOut(timelines.lanes, width, x);
  const axisY = lanes.reduce((sum, { height }) => sum + height, 0) + 6;
  return (
    <svg
      class="chart aligned-chart"
      viewBox={`0 0 ${width} ${axisY + 24}`}
      width={width}
      height={axisY + 24}
      role="img"
      aria-label={children ? undefined : pageLabel}
    >
      {children}
      <Hatch id={id} />
      <PhasePatterns id={id} />
      <TickLines ticks={timelines.ticks} x={x} top={22} bottom={axisY} />
      {lanes.map((layout) => (
        <LaneDrawing layout={layout} x={x} id={id} width={width} />
      ))}
      <line class="axis" x1={padding} x2={width - padding} y1={axisY} y2={axisY} />
    </svg>
  );
}

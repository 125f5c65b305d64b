import type { AlignedTimelines, Lane } from './aligned-timelines.ts';
import { breakLines } from '../../../drawing/break-lines.ts';
import {
  charactersIn,
  layLabels,
  momentLabel,
  padding,
  type LabelBlock,
  type LaidLabels,
  type Scale,
} from '../../../drawing/lay-labels.ts';
import { Hatch, MomentMarks, TickLines } from '../../../drawing/ChartParts.tsx';
import {
  barHeight,
  PhaseBar,
  phaseLabel,
  PhaseNames,
  PhasePatterns,
  Waves,
  windowsHeight,
} from './PhaseBar.tsx';

interface Props {
  timelines: AlignedTimelines;
  width: number;
  /** Tells two drawings on one page apart. */
  id: string;
}

const headingHeight = 38;
const missingLineHeight = 16;
const laneGap = 22;

interface LaneLayout {
  lane: Lane;
  /** What it says in words, in lines. */
  missing: string[];
  /** Of its moments. */
  labels: LaidLabels;
  /** Of its phases. */
  names: LaidLabels;
  y: number;
  /** Middle of the bar. */
  barY: number;
  height: number;
}

/** Labels of moments above and of phases below each lane, laid along the one axis of all. */
function layOut(lanes: readonly Lane[], width: number): { x: Scale; layouts: LaneLayout[] } {
  const { x, blocks } = layLabels(
    lanes.flatMap(({ marks, phaseLabels }): LabelBlock[] => [
      { side: 'above', labels: marks.map((mark) => momentLabel(mark, width)) },
      { side: 'below', labels: phaseLabels.map((phase) => phaseLabel(phase, width)) },
    ]),
    width,
  );
  const none: LaidLabels = { labels: [], height: 0 };
  let y = 0;
  const layouts = lanes.map((lane, index): LaneLayout => {
    const [labels = none, names = none] = blocks.slice(2 * index);
    const missing = breakLines(lane.missing ?? '', charactersIn(width));
    const top = headingHeight + missing.length * missingLineHeight;
    const bar = lane.marks.length > 0 ? labels.height + barHeight : 0;
    const waves = lane.windows.length > 0 ? windowsHeight : 0;
    const height = top + bar + names.height + waves + laneGap;
    const layout = { lane, missing, labels, names, y, barY: y + top + labels.height + 4, height };
    y += height;
    return layout;
  });
  return { x, layouts };
}

// Bold and a size above the labels.
const titleCharacterWidth = 8.8;

/** A title in one line, cut where the drawing ends; the table below has it whole. */
function headingOf({ name, title }: Lane, width: number): string {
  const text = `${name}: ${title}`;
  const most = Math.floor((width - 2 * padding) / titleCharacterWidth);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function LaneDrawing({ layout, x, id, width }: { layout: LaneLayout; x: Scale; id: string; width: number }) {
  const { lane, missing, labels, names, y, barY } = layout;
  const belowBar = barY + barHeight / 2;
  return (
    <g>
      <text class="lane lane-title" x={padding} y={y + 16}>
        {headingOf(lane, width)}
      </text>
      {missing.map((line, index) => (
        <text class="lane" x={padding} y={y + 34 + index * missingLineHeight}>
          {line}
        </text>
      ))}
      <PhaseBar pieces={lane.pieces} x={x} y={barY} id={id} />
      <PhaseNames phases={lane.phaseLabels} names={names} x={x} y={belowBar} />
      <Waves windows={lane.windows} x={x} y={belowBar + names.height + 6} id={id} />
      <MomentMarks marks={lane.marks} labels={labels} x={x} top={barY - 8 - labels.height} barY={barY} />
    </g>
  );
}

/** Several outages on one axis with their phases; the same marks and phases stand in the table below the drawing. */
export function AlignedChart({ timelines, width, id }: Props) {
  const { x, layouts } = layOut(timelines.lanes, width);
  const axisY = layouts.reduce((sum, { height }) => sum + height, 0) + 6;
  return (
    <svg
      class="chart aligned-chart"
      viewBox={`0 0 ${width} ${axisY + 24}`}
      width={width}
      height={axisY + 24}
      role="img"
      aria-label="Timelines with their phases. Every mark and phase is in the table below."
    >
      <Hatch id={id} />
      <PhasePatterns id={id} />
      <TickLines ticks={timelines.ticks} x={x} top={22} bottom={axisY} />
      {layouts.map((layout) => (
        <LaneDrawing layout={layout} x={x} id={id} width={width} />
      ))}
      <line class="axis" x1={padding} x2={x(1)} y1={axisY} y2={axisY} />
    </svg>
  );
}

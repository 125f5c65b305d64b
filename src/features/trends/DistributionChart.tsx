import { fieldLabels, incidentLabel } from '../../../schemas/labels.ts';
import { incidentAddress } from '../../address.ts';
import type { DrawnDistribution, QuantileMark } from './distribution.ts';
import { describeRest, howToRead } from './figure-words.ts';
import { TakeDrawing } from '../../ui/TakeDrawing.tsx';
import { packMarks } from '../../drawing/pack-marks.ts';
import { mostSingleMarks, radiusAmong } from '../../drawing/dense-marks.ts';
import { LengthMarks, pitchOf } from './LengthMarks.tsx';
import { Hatch, TickLines } from '../../drawing/ChartParts.tsx';
import {
  ascent,
  isNarrow,
  layLabels,
  padding,
  type LaidLabels,
  lengthBetween,
  type Scale,
} from '../../drawing/lay-labels.ts';

interface Props {
  distribution: DrawnDistribution;
  width: number;
  /** Tells the drawings of one page apart. */
  id: string;
}

interface QuantileProps {
  quantiles: readonly QuantileMark[];
  labels: LaidLabels;
  x: Scale;
  bottom: number;
  id: string;
}

/** Median and p90 as lines through the points, or hatched bands where they are known within bounds only. */
function Quantiles({ quantiles, labels, x, bottom, id }: QuantileProps) {
  return quantiles.map((mark, index) => {
    const label = labels.labels[index];
    const top = label ? label.y - ascent : labels.height;
    const reach = lengthBetween(x, mark.from, mark.to);
    const middle = (x(mark.from) + x(mark.to)) / 2;
    return (
      <g>
        <rect
          class={reach < 2 ? 'quantile' : 'quantile-range'}
          fill={reach < 2 ? undefined : `url(#hatch-${id})`}
          x={reach < 2 ? middle - 1 : x(mark.from)}
          y={top}
          width={Math.max(2, reach)}
          height={bottom - top}
        />
        {label && (
          <text class="label" x={label.x} y={label.y} text-anchor={label.anchor}>
            <tspan class="label-clock">{mark.name}</tspan>
            {label.lines[0]?.slice(mark.name.length)}
          </text>
        )}
      </g>
    );
  });
}

/** The points of a distribution on one axis, with its median and p90. */
export function DistributionDrawing({ distribution: { marks, quantiles, ticks }, width, id }: Props) {
  const {
    x,
    blocks: [labels = { labels: [], height: 0 }],
  } = layLabels(
    [
      {
        side: 'above',
        // On a narrow drawing the name alone; what it is stands above the drawing.
        labels: quantiles.map(({ from, to, name, text }) => ({
          from,
          to,
          lines: [isNarrow(width) ? name : `${name} ${text}`],
        })),
      },
    ],
    width,
  );
  const radius = radiusAmong(isNarrow(width) ? 4 : 5.5, marks.length);
  const pitch = pitchOf(radius);
  const rows = packMarks(
    marks.map(({ from, to }) => ({ from: x(from), to: x(to) })),
    pitch,
  );
  const top = labels.height + 8;
  const axisY = top + (Math.max(0, ...rows) + 1) * pitch + 8;
  return (
    <svg
      class={isNarrow(width) ? 'chart distribution-chart narrow' : 'chart distribution-chart wide'}
      viewBox={`0 0 ${width} ${axisY + 24}`}
      width={width}
      height={axisY + 24}
      role="img"
      aria-label={`Each incident on a logarithmic axis; ${marks.length > mostSingleMarks ? 'the longest' : 'the same values'} are in the table below.`}
    >
      <Hatch id={id} />
      <TickLines ticks={ticks} x={x} top={top} bottom={axisY} />
      <Quantiles quantiles={quantiles} labels={labels} x={x} bottom={axisY} id={id} />
      <line class="axis" x1={padding} x2={x(1)} y1={axisY} y2={axisY} />
      <LengthMarks
        marks={marks}
        x={x}
        yOf={(index) => axisY - 4 - radius - (rows[index] ?? 0) * pitch}
        radius={radius}
      />
    </svg>
  );
}

/** The counts that belong with every distribution: how many it shows, and where all others are. */
function SampleCounts({ distribution }: { distribution: DrawnDistribution }) {
  return (
    <p class="sample">
      <strong>n = {distribution.n}</strong> {describeRest(distribution)}
    </p>
  );
}

/** Of a drawing of very many. */
const mostInTable = 100;

function DistributionTable({
  distribution,
  measured,
}: {
  distribution: DrawnDistribution;
  measured: string;
}) {
  const { marks } = distribution;
  const shown = marks.length > mostSingleMarks ? marks.slice(-mostInTable) : marks;
  return (
    <details class="as-table">
      <summary>
        {shown.length < marks.length ? `The ${shown.length} longest as a table` : 'The same as a table'}
      </summary>
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{measured}</th>
            <th scope="col">{fieldLabels.date}</th>
            <th scope="col">{incidentLabel}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, title, date, text }) => (
            <tr>
              <td>{text}</td>
              <td>{date}</td>
              <td>
                <a href={incidentAddress(id)}>{title}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface FigureProps {
  distribution: DrawnDistribution;
  id: string;
  /** The address of the drawing alone, without its ending. */
  path: string;
  /** What was measured, from where to where. */
  measure: string;
  /** The same as the heading of a column. */
  measured?: string;
}

/** A distribution with its counts, its method and its table. */
export function DistributionFigure({
  distribution,
  id,
  path,
  measure,
  measured = fieldLabels.duration,
}: FigureProps) {
  return (
    <figure class="drawn-figure">
      <SampleCounts distribution={distribution} />
      <DistributionDrawing distribution={distribution} width={1080} id={`${id}-wide`} />
      <DistributionDrawing distribution={distribution} width={358} id={`${id}-narrow`} />
      <figcaption>
        {measure} {howToRead}
        <TakeDrawing path={path} of={measured} />
      </figcaption>
      <DistributionTable distribution={distribution} measured={measured} />
    </figure>
  );
}

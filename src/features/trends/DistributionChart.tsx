import { fieldLabels, incidentLabel } from '../../../schemas/labels.ts';
import { incidentAddress } from '../../address.ts';
import type { DrawnDistribution, QuantileMark } from './distribution.ts';
import { packMarks } from '../../drawing/pack-marks.ts';
import { placeLabels } from '../../drawing/place-labels.ts';
import { mostSingleMarks, radiusAmong } from '../../drawing/dense-marks.ts';
import { LengthMarks, pitchOf } from './LengthMarks.tsx';
import {
  characterWidth,
  Hatch,
  labelRowHeight,
  padding,
  scaleTo,
  TickLines,
  type Scale,
} from '../../drawing/ChartParts.tsx';

interface Props {
  distribution: DrawnDistribution;
  width: number;
  /** Tells the drawings of one page apart. */
  id: string;
}

/** On a narrow drawing the name alone; what it is stands above the drawing. */
const leastForText = 500;

/** Median and p90 as lines through the points, or hatched bands where they are known within bounds only. */
function Quantiles({
  quantiles,
  x,
  bottom,
  id,
  width,
}: {
  quantiles: readonly QuantileMark[];
  x: Scale;
  bottom: number;
  id: string;
  width: number;
}) {
  const isWide = width > leastForText;
  const middle = (mark: QuantileMark): number => (x(mark.from) + x(mark.to)) / 2;
  const { placed } = placeLabels(
    quantiles.map((mark) => ({
      x: middle(mark) - 4,
      text: isWide ? `${mark.name} ${mark.text}` : mark.name,
    })),
    { width, characterWidth },
  );
  return quantiles.map((mark, index) => {
    const label = placed[index];
    const labelY = 12 + (label?.row ?? 0) * labelRowHeight;
    const reach = x(mark.to) - x(mark.from);
    return (
      <g>
        <rect
          class={reach < 2 ? 'quantile' : 'quantile-range'}
          fill={reach < 2 ? undefined : `url(#hatch-${id})`}
          x={reach < 2 ? middle(mark) - 1 : x(mark.from)}
          y={labelY + 5}
          width={Math.max(2, reach)}
          height={bottom - labelY - 5}
        />
        <text class="label" x={label?.x} y={labelY} text-anchor={label?.anchor}>
          <tspan class="label-clock">{mark.name}</tspan>
          {isWide && ` ${mark.text}`}
        </text>
      </g>
    );
  });
}

function Drawing({ distribution: { marks, quantiles, ticks }, width, id }: Props) {
  const x = scaleTo(width);
  const radius = radiusAmong(width > leastForText ? 5.5 : 4, marks.length);
  const pitch = pitchOf(radius);
  const rows = packMarks(
    marks.map(({ from, to }) => ({ from: x(from), to: x(to) })),
    pitch,
  );
  const top = quantiles.length * labelRowHeight + 8;
  const axisY = top + (Math.max(0, ...rows) + 1) * pitch + 8;
  return (
    <svg
      class={width > leastForText ? 'chart distribution-chart wide' : 'chart distribution-chart narrow'}
      viewBox={`0 0 ${width} ${axisY + 24}`}
      width={width}
      height={axisY + 24}
      role="img"
      aria-label={`Each incident on a logarithmic axis; ${marks.length > mostSingleMarks ? 'the longest' : 'the same values'} are in the table below.`}
    >
      <Hatch id={id} />
      <TickLines ticks={ticks} x={x} top={top} bottom={axisY} />
      <Quantiles quantiles={quantiles} x={x} bottom={axisY} id={id} width={width} />
      <line class="axis" x1={padding} x2={width - padding} y1={axisY} y2={axisY} />
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
  const { n, missing, leftOut, total, quantiles } = distribution;
  return (
    <p class="sample">
      <strong>n = {n}</strong> of {total} {total === 1 ? 'incident' : 'incidents'}
      {quantiles.map((mark) => `; ${mark.name} ${mark.text}`)}; not known: {missing}
      {leftOut.map(({ reason, count }) => `; left out: ${count} that ${reason}`)}.
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
  /** What was measured, from where to where. */
  measure: string;
  /** The same as the heading of a column. */
  measured?: string;
}

/** A distribution with its counts, its method and its table. */
export function DistributionFigure({
  distribution,
  id,
  measure,
  measured = fieldLabels.duration,
}: FigureProps) {
  return (
    <figure class="drawn-figure">
      <SampleCounts distribution={distribution} />
      <Drawing distribution={distribution} width={1080} id={`${id}-wide`} />
      <Drawing distribution={distribution} width={358} id={`${id}-narrow`} />
      <figcaption>
        {measure} A point is one incident; a line is one that is known only within these bounds, an arrow one
        that lasted at least so long. The axis is logarithmic: each step is several times as long as the one
        before.
      </figcaption>
      <DistributionTable distribution={distribution} measured={measured} />
    </figure>
  );
}

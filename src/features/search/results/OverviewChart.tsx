import { incidentAddress } from '../../../address.ts';
import { radiusAmong } from '../../../drawing/dense-marks.ts';
import { DenseMarks } from '../../../drawing/DenseMarks.tsx';
import type { Dot, Overview } from './overview.ts';

interface Props {
  overview: Overview;
  width: number;
  height: number;
  /** What the drawing shows, and where the same stands as text. */
  label: string;
  /** Whether dots without a label are drawn as one shape, and lead nowhere. */
  isDense?: boolean;
}

const left = 78;
const right = 16;
const top = 18;
const bottom = 26;
const unknownBand = 34;
const radius = 6;

type Place = (at: number | undefined) => number;

/** Labelled outages last, so that their labels lie on top. */
const drawingOrder = (dots: readonly Dot[]): Dot[] =>
  [...dots].sort((a, b) => Number(a.label !== '') - Number(b.label !== ''));

/** A length that is known only within bounds has a line between them, where it is longer than the dot. */
function ReachLine({ dot: { reach }, x, y }: { dot: Dot; x: number; y: Place }) {
  if (!reach) return null;
  const [low, high] = [y(reach.from), y(reach.to)];
  return low - high > 2 * radius ? (
    <line class={reach.isOpen ? 'dot-reach dot-reach-open' : 'dot-reach'} x1={x} x2={x} y1={low} y2={high} />
  ) : null;
}

function OutageDot({ dot, x, y }: { dot: Dot; x: number; y: Place }) {
  const isLabelled = dot.label !== '';
  const isRight = dot.x > 0.7;
  return (
    <a href={incidentAddress(dot.id)} aria-label={dot.text}>
      <title>{dot.text}</title>
      <ReachLine dot={dot} x={x} y={y} />
      <circle
        class={dot.y === undefined ? 'dot dot-unknown' : isLabelled ? 'dot dot-featured' : 'dot'}
        cx={x}
        cy={y(dot.y)}
        r={radius}
      />
      {isLabelled && (
        <text
          class="label"
          x={x + (isRight ? -11 : 11)}
          y={y(dot.y) + 4}
          text-anchor={isRight ? 'end' : 'start'}
        >
          {dot.label}
        </text>
      )}
    </a>
  );
}

/** Outages by date and length; each dot leads to its page. Those of unknown length stand in a band of their own. */
export function OverviewChart({ overview, width, height, label, isDense = false }: Props) {
  const band = overview.unknown > 0 ? unknownBand : 0;
  const floor = height - bottom - band;
  const x = (at: number): number => Math.round(left + at * (width - left - right));
  const single = isDense ? overview.dots.filter((dot) => dot.label !== '') : overview.dots;
  const dense = isDense ? overview.dots.filter((dot) => dot.label === '') : [];
  const y: Place = (at) => Math.round(at === undefined ? floor + band / 2 + 4 : floor - at * (floor - top));
  return (
    <svg
      class="chart overview-chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={label}
    >
      {overview.lengths.map((tick) => (
        <g>
          <line class="grid" x1={left} x2={width - right} y1={y(tick.at)} y2={y(tick.at)} />
          <text class="tick" x={left - 8} y={y(tick.at) + 4} text-anchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      {band > 0 && (
        <text class="tick" x={left - 8} y={y(undefined) + 4} text-anchor="end">
          not known
        </text>
      )}
      {overview.years.map((tick) => (
        <text class="tick" x={x(tick.at)} y={height - 8} text-anchor="middle">
          {tick.label}
        </text>
      ))}
      <line class="axis" x1={left} x2={width - right} y1={floor} y2={floor} />
      {isDense && (
        <DenseMarks
          marks={dense.map((dot) => ({ from: x(dot.x), to: x(dot.x), y: y(dot.y) }))}
          radius={radiusAmong(radius, dense.length)}
        />
      )}
      {drawingOrder(single).map((dot) => (
        <OutageDot key={dot.id} dot={dot} x={x(dot.x)} y={y} />
      ))}
    </svg>
  );
}

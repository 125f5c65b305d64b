import { radiusAmong } from '../../../drawing/dense-marks.ts';
import { DenseMarks } from '../../../drawing/DenseMarks.tsx';
import { placeNames, type PlacedName } from '../../../drawing/place-names.ts';
import { DotLink, DotMark, type ChartProps } from './DotLink.tsx';
import type { Dot } from './overview.ts';

interface Props extends ChartProps {
  width: number;
  height: number;
}

const left = 78;
const right = 16;
const top = 18;
const bottom = 26;
const unknownBand = 34;
const radius = 6;

/** An outage with its place in the drawing. */
interface PlacedDot {
  dot: Dot;
  x: number;
  y: number;
  /** Its line, where its length is known only within bounds that are longer than the dot. */
  line: { from: number; to: number } | undefined;
}

/** Named outages last, so that they lie on top. */
const drawingOrder = (placed: readonly (readonly [PlacedDot, PlacedName | undefined])[]) =>
  [...placed].sort(([a], [b]) => Number(a.dot.label !== '') - Number(b.dot.label !== ''));

interface DotProps {
  placed: PlacedDot;
  name: PlacedName | undefined;
  isStop: boolean;
}

function OutageDot({ placed: { dot, x, y, line }, name, isStop }: DotProps) {
  return (
    <DotLink dot={dot} isStop={isStop}>
      {line && (
        <line
          class={dot.reach?.isOpen ? 'dot-reach dot-reach-open' : 'dot-reach'}
          x1={x}
          x2={x}
          y1={line.from}
          y2={line.to}
        />
      )}
      {name?.leaderTo !== undefined && <line class="leader" x1={x} x2={x} y1={y} y2={name.leaderTo} />}
      <DotMark dot={dot} x={x} y={y} radius={radius} name={name} />
    </DotLink>
  );
}

/** Outages by date and length; each dot leads to its page. Those of unknown length stand in a band of their own. */
export function OverviewChart({ overview, width, height, label, isDense = false }: Props) {
  const band = overview.unknown > 0 ? unknownBand : 0;
  const floor = height - bottom - band;
  const x = (at: number): number => Math.round(left + at * (width - left - right));
  const y = (at: number | undefined): number =>
    Math.round(at === undefined ? floor + band / 2 + 4 : floor - at * (floor - top));
  const dots = overview.dots.map((dot): PlacedDot => {
    const line = dot.reach && { from: y(dot.reach.from), to: y(dot.reach.to) };
    return {
      dot,
      x: x(dot.x),
      y: y(dot.y),
      line: line && line.from - line.to > 2 * radius ? line : undefined,
    };
  });
  const names = placeNames(
    new Map(dots.flatMap(({ dot }, index) => (dot.label === '' ? [] : [[index, dot.label]]))),
    {
      points: dots,
      radius,
      lines: dots.flatMap(({ x: at, line }) => (line ? [{ x: at, ...line }] : [])),
      area: { left, right: width, top: 0, bottom: floor },
    },
  );
  const isSingle = ({ dot }: PlacedDot): boolean => !isDense || dot.label !== '';
  const dense = dots.filter((dot) => !isSingle(dot));
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
      {dense.length > 0 && (
        <DenseMarks
          marks={dense.map(({ x: at, y: height }) => ({ from: at, to: at, y: height }))}
          radius={radiusAmong(radius, dense.length)}
        />
      )}
      {drawingOrder(
        dots.map((dot, index) => [dot, names.get(index)] as const).filter(([dot]) => isSingle(dot)),
      ).map(([placed, name], index) => (
        <OutageDot key={placed.dot.id} placed={placed} name={name} isStop={index === 0} />
      ))}
    </svg>
  );
}

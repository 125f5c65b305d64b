import { DenseMarks } from '../../../drawing/DenseMarks.tsx';
import { fitTicks } from '../../../drawing/fit-ticks.ts';
import { DotLink, DotMark, type ChartProps } from './DotLink.tsx';
import { bandSides, layYearBands, type BandMark, type YearBand } from './year-bands.ts';

interface Props extends ChartProps {
  width: number;
}

const footHeight = 20;

interface MarkProps {
  mark: BandMark;
  radius: number;
  isStop: boolean;
}

function OutageMark({ mark: { dot, x, y, from, to, isOpen, name }, radius, isStop }: MarkProps) {
  return (
    <DotLink dot={dot} isStop={isStop}>
      {to > from && (
        <line class={isOpen ? 'dot-reach dot-reach-open' : 'dot-reach'} x1={from} x2={to} y1={y} y2={y} />
      )}
      <DotMark dot={dot} x={x} y={y} radius={radius} name={name} />
    </DotLink>
  );
}

const isSingleAmong =
  (isDense: boolean) =>
  ({ name }: BandMark): boolean =>
    !isDense || name !== undefined;

interface BandProps {
  band: YearBand;
  radius: number;
  isDense: boolean;
  /** The one that the tab key stops at. */
  stop: string | undefined;
}

function Band({ band: { year, top, height, marks }, radius, isDense, stop }: BandProps) {
  const isSingle = isSingleAmong(isDense);
  const dense = marks.filter((mark) => !isSingle(mark));
  return (
    <g>
      <text class="tick" x={bandSides.years} y={top + height / 2 + 4} text-anchor="end">
        {year}
      </text>
      {dense.length > 0 && (
        <DenseMarks marks={dense.map(({ x, y }) => ({ from: x, to: x, y }))} radius={radius} />
      )}
      {marks.filter(isSingle).map((mark) => (
        <OutageMark key={mark.dot.id} mark={mark} radius={radius} isStop={mark.dot.id === stop} />
      ))}
    </g>
  );
}

/** Outages for a narrow screen: one band for each year, the newest first, from the shortest to the longest. */
export function YearBandsChart({ overview, width, label, isDense = false }: Props) {
  const { bands, lengths, radius, height } = layYearBands(overview, width);
  const x = (at: number): number => bandSides.from + at * (width - bandSides.from - bandSides.right);
  const ticks = fitTicks(lengths, x);
  const stop = bands.flatMap(({ marks }) => marks).find(isSingleAmong(isDense))?.dot.id;
  return (
    <svg
      class="chart overview-chart"
      viewBox={`0 0 ${width} ${height + footHeight}`}
      width={width}
      height={height + footHeight}
      role="group"
      aria-label={label}
    >
      {ticks.map((tick) => (
        <line class="grid" x1={tick.x} x2={tick.x} y1={18} y2={height} />
      ))}
      {[12, height + 14].map((y) => (
        <>
          {overview.unknown > 0 && (
            <text class="tick" x={bandSides.unknown} y={y} text-anchor="middle">
              ?
            </text>
          )}
          {ticks.map((tick) => (
            <text class="tick" x={tick.x} y={y} text-anchor={tick.anchor}>
              {tick.label}
            </text>
          ))}
        </>
      ))}
      {bands.map((band) => (
        <Band key={band.year} band={band} radius={radius} isDense={isDense} stop={stop} />
      ))}
    </svg>
  );
}

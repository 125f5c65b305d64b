import { incidentAddress } from '../address.ts';
import type { Dot, Overview } from '../lib/views/overview.ts';

interface Props {
  overview: Overview;
  width: number;
  height: number;
}

const left = 78;
const right = 16;
const top = 18;
const bottom = 26;
const unknownBand = 34;

/** Featured outages last, so that their labels lie on top. */
const drawingOrder = (dots: readonly Dot[]): Dot[] =>
  [...dots].sort((a, b) => Number(a.isFeatured) - Number(b.isFeatured));

/** All outages by date and length; each dot leads to its page. Those of unknown length stand in a band of their own. */
export function OverviewChart({ overview, width, height }: Props) {
  const band = overview.unknown > 0 ? unknownBand : 0;
  const floor = height - bottom - band;
  const x = (at: number): number => Math.round(left + at * (width - left - right));
  const y = (at: number | undefined): number =>
    Math.round(at === undefined ? floor + band / 2 + 4 : floor - at * (floor - top));
  return (
    <svg
      class="chart overview-chart"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width={width}
      height={height}
      role="group"
      aria-label="All outages by date and by length on a logarithmic scale; the same list stands below."
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
      {drawingOrder(overview.dots).map((dot) => (
        <a href={incidentAddress(dot.id)} aria-label={dot.text}>
          <title>{dot.text}</title>
          <circle
            class={dot.y === undefined ? 'dot dot-unknown' : dot.isFeatured ? 'dot dot-featured' : 'dot'}
            cx={x(dot.x)}
            cy={y(dot.y)}
            r={6}
          />
          {dot.isFeatured && (
            <text
              class="label"
              x={x(dot.x) + (dot.x > 0.7 ? -11 : 11)}
              y={y(dot.y) + 4}
              text-anchor={dot.x > 0.7 ? 'end' : 'start'}
            >
              {dot.label}
            </text>
          )}
        </a>
      ))}
    </svg>
  );
}

import type { PhaseLabel, PhasePiece } from './aligned-timelines.ts';
import type { Bar } from '../../../drawing/drawing-marks.ts';
import { Lines } from '../../../drawing/ChartParts.tsx';
import type { Phase } from '../../../core/record/phases.ts';
import {
  isNarrow,
  lengthBetween,
  lineHeight,
  type LaidLabels,
  type MarkLabel,
  type Scale,
} from '../../../drawing/lay-labels.ts';

export const barHeight = 18;
export const windowsHeight = 24;

/** A phase by its name, and with its length where there is room for both; on a phone each that it may be in a line. */
export const phaseLabel = ({ from, name, length }: PhaseLabel, width: number): MarkLabel => ({
  from,
  to: from,
  lines: isNarrow(width) ? name.split(/ (?=or )/) : [`${name} ${length}`],
});

/** Fills that differ in shade and in texture, so that they are told apart in print and by any eye. */
export function PhasePatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`dots-${id}`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="phase-detected" width="6" height="6" />
        <circle class="phase-dot" cx="3" cy="3" r="1.1" />
      </pattern>
      <pattern id={`stripes-${id}`} width="5" height="6" patternUnits="userSpaceOnUse">
        <rect class="phase-mitigating" width="5" height="6" />
        <line class="phase-stripe" x1="1" y1="0" x2="1" y2="6" />
      </pattern>
    </defs>
  );
}

const fillOf = (phase: Phase | undefined, id: string): string | undefined => {
  if (phase === undefined) return `url(#hatch-${id})`;
  const pattern = { undetected: undefined, detected: 'dots', mitigating: 'stripes', recovering: undefined };
  return pattern[phase] && `url(#${pattern[phase]}-${id})`;
};

interface BoxProps {
  /** `undefined` where it is not known which phase it was. */
  phase: Phase | undefined;
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  text?: string;
}

/** A stretch in the fill of its phase, hatched where that is not known. */
export function PhaseBox({ phase, id, text, ...place }: BoxProps) {
  return (
    <rect class={`phase phase-${phase ?? 'unsure'}`} fill={fillOf(phase, id)} {...place}>
      {text !== undefined && <title>{text}</title>}
    </rect>
  );
}

interface BarProps {
  pieces: readonly PhasePiece[];
  x: Scale;
  /** Middle of the bar. */
  y: number;
  id: string;
}

/** The phases of one incident as one bar. */
export function PhaseBar({ pieces, x, y, id }: BarProps) {
  return pieces.map(({ from, to, phase, text }) => (
    <PhaseBox
      phase={phase}
      id={id}
      text={text}
      x={x(from)}
      y={y - barHeight / 2}
      width={Math.max(1, lengthBetween(x, from, to))}
      height={barHeight}
    />
  ));
}

interface PhaseNamesProps {
  phases: readonly PhaseLabel[];
  names: LaidLabels;
  x: Scale;
  /** Where the bar ends, and the block of names begins. */
  y: number;
}

/** Every phase by its name, below where it begins, beside a line that leads to it. */
export function PhaseNames({ phases, names, x, y }: PhaseNamesProps) {
  return names.labels.map((label, index) => {
    const { from, name, length } = phases[index] ?? { from: 0, name: '', length: '' };
    const below = y + label.y;
    const last = below + (label.lines.length - 1) * lineHeight;
    return (
      <>
        <line class="leader" x1={x(from)} x2={x(from)} y1={y} y2={last} />
        <text class="label phase-name" x={label.x} y={below} text-anchor={label.anchor}>
          {label.lines.join(' ') === name ? (
            <Lines lines={label.lines} x={label.x} />
          ) : (
            <>
              {name} <tspan class="phase-length">{length}</tspan>
            </>
          )}
        </text>
      </>
    );
  });
}

/** When people were without the service, where that came in waves: a thin row of its own. */
export function Waves({ windows, x, y, id }: { windows: readonly Bar[]; x: Scale; y: number; id: string }) {
  if (windows.length === 0) return null;
  return (
    <g>
      {windows.map((bar) => (
        <g>
          <title>{bar.text}</title>
          <rect
            class="impact-unsure"
            fill={`url(#hatch-${id})`}
            x={x(bar.from)}
            y={y}
            width={Math.max(1, lengthBetween(x, bar.from, bar.to))}
            height={5}
          />
          <rect
            class="impact"
            x={x(bar.sureFrom)}
            y={y}
            width={Math.max(0, lengthBetween(x, bar.sureFrom, bar.sureTo))}
            height={5}
          />
        </g>
      ))}
      <text class="lane" x={x(windows[0]?.from ?? 0)} y={y + 17}>
        Impact came in waves
      </text>
    </g>
  );
}

import type { PhaseLabel, PhasePiece } from './aligned-timelines.ts';
import { placeLabels } from '../../../drawing/place-labels.ts';
import type { Bar } from '../../../drawing/drawing-marks.ts';
import type { Phase } from '../../../core/record/phases.ts';
import { characterWidth, type Scale } from '../../../drawing/ChartParts.tsx';

export const barHeight = 18;
export const phaseLabelHeight = 17;
export const windowsHeight = 24;

const isLong = (width: number): boolean => width > 500;

/** The words under a phase: with its length where there is room for both. */
const phaseText = ({ name, length }: PhaseLabel, width: number): string =>
  isLong(width) ? `${name} ${length}` : name;

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
      width={Math.max(1, Math.round((x(to) - x(from)) * 10) / 10)}
      height={barHeight}
    />
  ));
}

/** Where the names of the phases stand below the bar, in as many rows as they need. */
export function placePhaseLabels(labels: readonly PhaseLabel[], x: Scale, width: number) {
  const { placed, rows } = placeLabels(
    labels.map((label) => ({ x: x(label.from), text: phaseText(label, width) })),
    { width, characterWidth },
  );
  return {
    rows: labels.length === 0 ? 0 : rows,
    // Rows are counted from the bar, which lies above these labels.
    placed: placed.map((label) => ({ ...label, row: rows - 1 - label.row })),
  };
}

interface PhaseNamesProps {
  labels: readonly PhaseLabel[];
  placed: ReturnType<typeof placePhaseLabels>['placed'];
  x: Scale;
  y: number;
  width: number;
}

/** Every phase by its name, below where it begins; names in the second row and on have a line that leads to it. */
export function PhaseNames({ labels, placed, x, y, width }: PhaseNamesProps) {
  const rowY = (index: number): number => y + 12 + (placed[index]?.row ?? 0) * phaseLabelHeight;
  return (
    <>
      {labels.map((label, index) => (
        <line class="leader" x1={x(label.from)} x2={x(label.from)} y1={y} y2={rowY(index) - 3} />
      ))}
      {labels.map((label, index) => (
        <text
          class="label phase-name"
          x={(placed[index]?.x ?? x(label.from)) + (placed[index]?.anchor === 'end' ? -4 : 4)}
          y={rowY(index)}
          text-anchor={placed[index]?.anchor ?? 'start'}
        >
          {label.name}
          {isLong(width) && <tspan class="phase-length"> {label.length}</tspan>}
        </text>
      ))}
    </>
  );
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
            width={Math.max(1, x(bar.to) - x(bar.from))}
            height={5}
          />
          <rect
            class="impact"
            x={x(bar.sureFrom)}
            y={y}
            width={Math.max(0, x(bar.sureTo) - x(bar.sureFrom))}
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

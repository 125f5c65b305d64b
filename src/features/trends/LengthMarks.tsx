import type { Scale } from '../../drawing/lay-labels.ts';
import { mostSingleMarks } from '../../drawing/dense-marks.ts';
import { DenseMarks } from '../../drawing/DenseMarks.tsx';
import type { DistributionMark } from './distribution.ts';

interface MarkProps {
  mark: DistributionMark;
  x: Scale;
  y: number;
  radius: number;
}

/** One incident: a point where its length is known, a line over all that it may have been where it is not. */
function LengthMark({ mark, x, y, radius }: MarkProps) {
  const [from, to] = [x(mark.from), x(mark.to)];
  const isPoint = to - from < radius;
  return (
    <g>
      <title>{`${mark.title}: ${mark.text}`}</title>
      {isPoint ? (
        <circle class="dot" cx={(from + to) / 2} cy={y} r={radius} />
      ) : (
        <rect
          class="length-range"
          x={from - radius}
          y={y - radius + 1}
          width={to - from + (mark.isOpen ? radius : 2 * radius)}
          height={2 * radius - 2}
          rx={radius - 1}
        />
      )}
      {mark.isOpen && <path class="length-open" d={`M${to - 4} ${y - radius}l5 ${radius}l-5 ${radius}`} />}
    </g>
  );
}

/** From one row of marks to the next. */
export const pitchOf = (radius: number): number => 2 * radius + Math.min(1, radius / 2);

interface Props {
  marks: readonly DistributionMark[];
  x: Scale;
  /** The height of each mark by its place. */
  yOf: (index: number) => number;
  radius: number;
  /** Whether all are drawn as one shape, without their titles. */
  isDense?: boolean;
}

/** The incidents of a distribution; as one shape where there are very many. */
export function LengthMarks({ marks, x, yOf, radius, isDense = marks.length > mostSingleMarks }: Props) {
  if (!isDense)
    return marks.map((mark, index) => <LengthMark mark={mark} x={x} y={yOf(index)} radius={radius} />);
  const placed = marks.map(({ from, to }, index) => ({ from: x(from), to: x(to), y: yOf(index) }));
  return <DenseMarks marks={placed} radius={radius} />;
}

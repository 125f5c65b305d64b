export interface DenseMark {
  from: number;
  to: number;
  y: number;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Many marks as one shape: a dot for each that is a point, a thick line for each that is not. */
export function DenseMarks({ marks, radius }: { marks: readonly DenseMark[]; radius: number }) {
  const path = marks.map(({ from, to, y }) => `M${short(from)} ${short(y)}h${short(to - from)}`).join('');
  return <path class="dense-marks" d={path} stroke-width={short(2 * radius)} />;
}

/** More marks than this are drawn as one shape: an element, a title and a link for each would be megabytes of a page. */
export const mostSingleMarks = 500;

export interface DenseMark {
  from: number;
  to: number;
  y: number;
}

/** The radius of a mark among so many: smaller from `mostSingleMarks` on, so that all together cover the same. */
export const radiusAmong = (radius: number, count: number): number =>
  count <= mostSingleMarks ? radius : Math.max(1, radius * Math.sqrt(mostSingleMarks / count));

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Many marks as one shape: a dot for each that is a point, a thick line for each that is not. */
export function DenseMarks({ marks, radius }: { marks: readonly DenseMark[]; radius: number }) {
  const path = marks.map(({ from, to, y }) => `M${short(from)} ${short(y)}h${short(to - from)}`).join('');
  return <path class="dense-marks" d={path} stroke-width={short(2 * radius)} />;
}

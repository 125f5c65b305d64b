/** More marks than this are drawn as one shape: an element, a title and a link for each would be megabytes of a page. */
export const mostSingleMarks = 500;

/** The radius of a mark among so many: smaller from `mostSingleMarks` on, so that all together cover the same. */
export const radiusAmong = (radius: number, count: number): number =>
  count <= mostSingleMarks ? radius : Math.max(1, radius * Math.sqrt(mostSingleMarks / count));

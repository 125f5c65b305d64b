import { yearOf } from '../../../core/format/date.ts';
import type { IndexHead } from './word-index.ts';

/** Years whose write-ups are indexed together, so that a change in one of them does not concern the index of others. */
export interface TextBundle {
  /** Folder of its files below that of all, with a slash; empty for the first. */
  folder: string;
  years: string[];
}

/** With fewer pages than this, an index of its own costs a reader more than it saves the build. */
const fewestPages = 500;

/** Where the files of each bundle lie, and what they hold. */
export type TextBundles = ({ folder: string } & IndexHead)[];

const toBundle = (years: string[], index: number): TextBundle => ({
  folder: index === 0 ? '' : `from-${years[0] ?? ''}/`,
  years,
});

/**
 * Divides the listed incidents into bundles of whole years, the oldest first: as many years as have enough pages, and in
 * the last one what is left. One bundle where there are few.
 */
export function textBundles(ids: Iterable<string>): TextBundle[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(yearOf(id), (counts.get(yearOf(id)) ?? 0) + 1);
  const bundles: string[][] = [];
  let pages = Infinity;
  for (const [year, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (pages >= fewestPages) {
      bundles.push([]);
      pages = 0;
    }
    bundles.at(-1)?.push(year);
    pages += count;
  }
  // Too little for a bundle of its own joins the one before it.
  if (bundles.length > 1 && pages < fewestPages) bundles.splice(-2, 2, bundles.slice(-2).flat());
  return bundles.map(toBundle);
}

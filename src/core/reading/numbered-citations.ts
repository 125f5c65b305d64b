import { treeOf, type Body } from '../markdown/body.ts';
import { placeFinder } from '../markdown/line-places.ts';
import { walk } from '../markdown/walk.ts';
import type { PlacedFault } from '../problem.ts';
import type { Written } from './front-matter.ts';

/** A mark such as `[1]` or `[2, 3]`, as encyclopedias and papers cite. */
const mark = /\[([1-9]\d{0,2}(?:\s*[,;–-]\s*[1-9]\d{0,2})*)\]/g;

const idOf = (source: Written | undefined): string | undefined =>
  typeof source === 'object' && !Array.isArray(source) && typeof source.id === 'string' && source.id !== ''
    ? source.id
    : undefined;

/** The citation that a mark probably stands for: its numbers count the sources as they are listed. */
function meantBy(numbers: string, sources: readonly Written[]): string | undefined {
  const ids = numbers.split(/[,;–-]/).map((number) => idOf(sources[Number(number) - 1]));
  return ids.every((id) => id !== undefined) ? `[${ids.map((id) => `@${id}`).join('; ')}]` : undefined;
}

/**
 * Citations by a number, each told once: numbers are given when the page is made, and such a mark would look like one of
 * them.
 *
 * @param sources as the front matter lists them.
 */
export function numberedCitations(body: Body, sources: Written | undefined): PlacedFault[] {
  if (!/\[\d/.test(body.source)) return [];
  const listed = Array.isArray(sources) ? sources : [];
  const placeAt = placeFinder(body.source);
  const faults = new Map<string, PlacedFault>();
  walk(treeOf(body), (node) => {
    if (node.type !== 'text') return;
    for (const { 0: written, 1: numbers = '', index } of node.value.matchAll(mark)) {
      if (faults.has(written)) continue;
      const { line, column } = placeAt((node.position?.start.offset ?? 0) + index);
      faults.set(written, {
        line: line + body.firstLine - 1,
        column,
        rule: 'numbered-citation',
        message: `"${written}" cites by a number, and numbers are given when the page is made.`,
        allowed:
          listed.length === 1 && idOf(listed[0]) === undefined
            ? 'no mark at all: the only source stands behind everything; back-ticks around it where it is no citation'
            : 'the id of the source, [@id] or [@a; @b]; back-ticks around it where it is no citation',
        write: meantBy(numbers, listed),
      });
    }
  });
  return [...faults.values()];
}

import { foldHeading } from '../audience/internal-lines.ts';
import { quote } from '../reading/form-faults.ts';
import type { Found, OwnCheck } from './rule.ts';

/** Sections of a write-up that stand before one that the settings put first; others may stand anywhere. */
export const sectionOutOfOrder: OwnCheck = ({ body: { sections, firstLine }, file }) => {
  const order = file.sectionOrder ?? [];
  if (order.length === 0) return [];
  const ranks = new Map(order.map((name, rank) => [foldHeading(name), rank]));
  let last = -1;
  return sections.flatMap(({ heading, depth, firstLine: line }): Found[] => {
    const rank = depth === 2 && heading !== undefined ? ranks.get(foldHeading(heading)) : undefined;
    if (rank === undefined) return [];
    const before = order[last];
    if (rank >= last || before === undefined) {
      last = rank;
      return [];
    }
    return [
      {
        line: firstLine + line - 1,
        column: 1,
        message: `The section ${quote(order[rank])} stands below ${quote(before)}.`,
        allowed: `in this order: ${order.join(', ')}; others anywhere`,
      },
    ];
  });
};

import { treeOf, type Body } from '../markdown/body.ts';
import { walk } from '../markdown/walk.ts';
import type { PlacedFault } from '../problem.ts';
import { findForbiddenCharacter } from './printable.ts';

/** Entities such as `&#x202e;` that bring in what the file itself may not hold; on the text that has them. */
export function entityFaults(body: Body): PlacedFault[] {
  if (!body.source.includes('&')) return [];
  const faults: PlacedFault[] = [];
  walk(treeOf(body), (node) => {
    if (!('value' in node)) return;
    const forbidden = findForbiddenCharacter(node.value);
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (forbidden)
      faults.push({
        line: line + body.firstLine - 1,
        column,
        rule: 'forbidden-character',
        message: `An entity in this text stands for ${forbidden.name}.`,
        allowed: 'visible characters, spaces and line breaks',
      });
  });
  return faults;
}

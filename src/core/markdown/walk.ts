import type { Nodes } from 'mdast';

/** Calls back with a node and all that stands in it, in the order of the text; below one that gives `false` it does not go. */
export function walk(node: Nodes, visit: (node: Nodes) => unknown): void {
  if (visit(node) === false || !('children' in node)) return;
  for (const child of node.children) walk(child, visit);
}

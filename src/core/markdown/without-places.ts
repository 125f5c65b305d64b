import type { Nodes, Root } from 'mdast';

function copyOf({ position, ...node }: Nodes): Nodes {
  return 'children' in node ? ({ ...node, children: node.children.map(copyOf) } as Nodes) : node;
}

/** A copy of a tree that does not say where its nodes were written, which is most of what there is to a tree. */
export const withoutPlaces = (tree: Root): Root => copyOf(tree) as Root;

import type { Nodes, Root } from 'mdast';
import type { Place } from '../problem.ts';
import { walk } from './walk.ts';

/** A link of a text and where it begins; lines count from the beginning of the body. */
export interface Link extends Place {
  url: string;
}

/** A text in back-ticks within a line. */
export interface InlineCode extends Place {
  value: string;
}

const placeOf = ({ position }: Nodes): Place => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/** All links and texts in back-ticks of a tree, in the order of the text. */
export function findMarked(tree: Root): { links: Link[]; codes: InlineCode[] } {
  const links: Link[] = [];
  const codes: InlineCode[] = [];
  walk(tree, (node) => {
    if (node.type === 'link') links.push({ url: node.url, ...placeOf(node) });
    else if (node.type === 'inlineCode') codes.push({ value: node.value, ...placeOf(node) });
  });
  return { links, codes };
}

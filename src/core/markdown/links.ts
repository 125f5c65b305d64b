import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../problem.ts';

/** A link of a text and where it begins; lines count from the beginning of the body. */
export interface Link extends Place {
  url: string;
}

/** All links of a tree, in the order of the text. */
export function findLinks(tree: Root): Link[] {
  const links: Link[] = [];
  visit(tree, 'link', ({ url, position }) => {
    links.push({ url, line: position?.start.line ?? 1, column: position?.start.column ?? 1 });
  });
  return links;
}

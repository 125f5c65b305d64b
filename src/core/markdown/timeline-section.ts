import type { Root, RootContent } from 'mdast';
import { splitSection } from './sections.ts';

const title = 'timeline';

/** The section "Timeline" of a text, its heading first; empty where there is none. */
export const timelineSection = (tree: Root): RootContent[] => splitSection(tree, title).section;

/** A tree without its section "Timeline". */
export const withoutTimeline = (tree: Root): Root => splitSection(tree, title).rest;

/** What the section "Timeline" says beside its list, which is shown as data: a heading there is a line in bold. */
export function besideTimeline(tree: Root): Record<'before' | 'after', Root> {
  const [, ...nodes] = timelineSection(tree);
  const list = nodes.findIndex(({ type }) => type === 'list');
  const first = list === -1 ? nodes.length : list;
  const asText = (part: readonly RootContent[]): Root => ({
    type: 'root',
    children: part
      .filter(({ type }) => type !== 'list')
      .map((node) =>
        node.type === 'heading'
          ? { type: 'paragraph', children: [{ type: 'strong', children: node.children }] }
          : node,
      ),
  });
  return { before: asText(nodes.slice(0, first)), after: asText(nodes.slice(first)) };
}

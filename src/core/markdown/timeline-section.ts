import type { Heading, Root, RootContent } from 'mdast';
import { isHeading } from './sections.ts';

const isTimelineHeading = (node: { type: string }): node is Heading => isHeading(node, 2, 'timeline');

/** The section "Timeline" of a text: its heading, and what stands below it, up to the next heading of its level. */
export interface TimelineSection {
  heading: Heading;
  nodes: readonly RootContent[];
}

/** The first section of that name; `undefined` where a text has none. */
export function timelineSection({ children }: Root): TimelineSection | undefined {
  const start = children.findIndex(isTimelineHeading);
  const heading = children[start];
  if (heading?.type !== 'heading') return undefined;
  const next = children.findIndex(
    (node, index) => index > start && node.type === 'heading' && node.depth <= 2,
  );
  return { heading, nodes: children.slice(start + 1, next === -1 ? undefined : next) };
}

/** A tree without its section "Timeline"; the tree itself is left as it was. Footnotes belong to the whole text. */
export function withoutTimeline(tree: Root): Root {
  const section = timelineSection(tree);
  if (!section) return tree;
  const left = new Set<RootContent>([
    section.heading,
    ...section.nodes.filter(({ type }) => type !== 'footnoteDefinition'),
  ]);
  return { ...tree, children: tree.children.filter((node) => !left.has(node)) };
}

/** What the section "Timeline" says beside its list, which is shown as data: a heading there is a line in bold. */
export function besideTimeline(tree: Root): Record<'before' | 'after', Root> {
  const nodes = timelineSection(tree)?.nodes ?? [];
  const first = nodes.findIndex(({ type }) => type === 'list');
  const asText = (part: readonly RootContent[]): Root => ({
    type: 'root',
    children: part
      .filter(({ type }) => type !== 'list' && type !== 'footnoteDefinition')
      .map((node) =>
        node.type === 'heading'
          ? { type: 'paragraph', children: [{ type: 'strong', children: node.children }] }
          : node,
      ),
  });
  return first === -1
    ? { before: asText(nodes), after: asText([]) }
    : { before: asText(nodes.slice(0, first)), after: asText(nodes.slice(first)) };
}

import type { Root } from 'mdast';
import { plainText } from './plain-text.ts';
import { sectionIds } from './sections.ts';
import { withoutTimeline } from './to-html.ts';

/** Text of a page that stands together, with the heading it stands under. */
export interface Passage {
  /** The address of the heading within the page; empty for what stands before the first. */
  anchor: string;
  heading: string;
  text: string;
}

/** The parts of a node that a reader takes for texts of their own. */
const textsOf = (node: Root['children'][number]): string[] =>
  node.type === 'list' ? node.children.map((item) => plainText(item)) : [plainText(node)];

/** The paragraphs and list items of a body, as its page shows them: the timeline stands there as data. */
export function passagesOf(tree: Root): Passage[] {
  const idOf = sectionIds();
  let at = { anchor: '', heading: '' };
  return withoutTimeline(tree).children.flatMap((node): Passage[] => {
    if (node.type !== 'heading')
      return textsOf(node)
        .filter((text) => text !== '')
        .map((text) => ({ ...at, text }));
    const heading = plainText(node);
    if (node.depth > 1) at = { anchor: idOf(heading), heading };
    return [];
  });
}

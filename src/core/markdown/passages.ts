import type { Root } from 'mdast';
import { plainText } from './plain-text.ts';
import { sectionIds } from './sections.ts';
import { besideTimeline, timelineSection, withoutTimeline } from './timeline-section.ts';

/** Text of a page that stands together, with the heading it stands under. */
export interface Passage {
  /** The address of the heading within the page; empty for what stands before the first. */
  anchor: string;
  heading: string;
  text: string;
}

/** Of the timeline within the page of an incident. */
export const timelineAnchor = 'timeline';

/** The parts of a node that a reader takes for texts of their own. */
const textsOf = (node: Root['children'][number]): string[] =>
  node.type === 'list' ? node.children.map((item) => plainText(item)) : [plainText(node)];

/** The paragraphs and list items of a body, as its page shows them: the list of its timeline stands there as data. */
export function passagesOf(tree: Root): Passage[] {
  const idOf = sectionIds();
  let at = { anchor: '', heading: '' };
  const written = withoutTimeline(tree).children.flatMap((node): Passage[] => {
    if (node.type !== 'heading') return passagesIn(node, at);
    const heading = plainText(node);
    if (node.depth > 1) at = { anchor: idOf(heading), heading };
    return [];
  });
  return [...written, ...passagesBeside(tree)];
}

const passagesIn = (node: Root['children'][number], at: Omit<Passage, 'text'>): Passage[] =>
  textsOf(node)
    .filter((text) => text !== '')
    .map((text) => ({ ...at, text }));

/** What is written beside the list of the timeline stands with it on the page. */
function passagesBeside(tree: Root): Passage[] {
  const [title] = timelineSection(tree);
  if (!title) return [];
  const at = { anchor: timelineAnchor, heading: plainText(title) };
  const { before, after } = besideTimeline(tree);
  return [...before.children, ...after.children].flatMap((node) => passagesIn(node, at));
}

import type { Root } from 'mdast';
import type { IncidentRecord } from '../../../schemas/record.ts';
import type { Place, PlacedFault } from '../problem.ts';
import { checkBody } from './check-body.ts';
import { findCitations } from './citations.ts';
import { placeFinder } from './line-places.ts';
import { findMarked, type InlineCode, type Link } from './marked.ts';
import { parseMarkdown } from './parse.ts';
import { firstParagraph, plainText } from './plain-text.ts';
import { sectionsOf, type Section } from './sections.ts';
import { textSketch } from './text-sketch.ts';
import { readTimeline } from './timeline.ts';

interface CitedAt extends Place {
  id: string;
}

/** The body of a content file, read once: what rules and views need of it, as plain data. */
export interface Body {
  /** The Markdown as it is written. */
  source: string;
  /** The file's line on which it begins. */
  firstLine: number;
  summary: string;
  /** Whether it is one paragraph at most. */
  isShort: boolean;
  /** All of it as plain text. */
  text: string;
  timeline: IncidentRecord['timeline'];
  /** Where each entry of the timeline begins. */
  timelinePlaces: Place[];
  citations: CitedAt[];
  /** Lines of these count from the beginning of the body. */
  links: Link[];
  codes: InlineCode[];
  sections: Section[];
  /** Stands for the text where texts are compared. */
  sketch: number[];
  /** Its tree where that was kept, without the places of its nodes; no part of what is compared or written down. */
  tree?: Root | undefined;
}

let last: { body: Body; tree: Root } | undefined;

/**
 * The tree of a body. It is made again when it is asked for, since to keep all trees of a collection would take
 * hundreds of megabytes; only the last one is at hand, which rules ask for one after the other.
 */
export function treeOf(body: Body): Root {
  if (last?.body !== body) last = { body, tree: parseMarkdown(body.source) };
  return last.tree;
}

/** The tree of a body for whoever shows it, and does not ask where something was written: its nodes may have no places. */
export const shownTree = (body: Body): Root => body.tree ?? treeOf(body);

/**
 * Reads a Markdown body that is within the limits.
 *
 * @param firstLine the file's line on which the body begins, so that places are those of the file.
 */
export function readBody(
  source: string,
  firstLine: number,
  zone: string,
): { body: Body; faults: PlacedFault[] } {
  const tree = parseMarkdown(source);
  const inFile = <Fault extends Place>(fault: Fault): Fault => ({
    ...fault,
    line: fault.line + firstLine - 1,
  });
  const { timeline, places, faults } = readTimeline(tree, zone);
  const placeAt = placeFinder(source);
  const texts = tree.children.map((node) => plainText(node));
  const text = texts.join('\n');
  const body: Body = {
    source,
    firstLine,
    summary: firstParagraph(tree),
    isShort: tree.children.length < 2 && tree.children.every(({ type }) => type === 'paragraph'),
    text,
    timeline,
    timelinePlaces: places.map(inFile),
    citations: findCitations(tree).flatMap(({ ids, offset }) => {
      const place = inFile(placeAt(offset));
      return ids.map((id) => ({ id, ...place }));
    }),
    ...findMarked(tree),
    sections: sectionsOf(tree, texts),
    sketch: textSketch(text),
  };
  last = { body, tree };
  return {
    body,
    faults: [...checkBody(tree), ...faults].map(inFile),
  };
}

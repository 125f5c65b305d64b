import type { Root } from 'mdast';
import type { IncidentRecord } from '../../../schemas/record.ts';
import type { Place } from '../problem.ts';
import { checkBody, type BodyFault } from './check-body.ts';
import { findCitations } from './citations.ts';
import { parseMarkdown } from './parse.ts';
import { firstParagraph, plainText } from './plain-text.ts';
import { readTimeline } from './timeline.ts';

export interface CitedAt extends Place {
  id: string;
}

/** The body of a content file, read once: the tree for the page, and what rules and views need of it. */
export interface Body {
  tree: Root;
  /** The file's line on which it begins. */
  firstLine: number;
  summary: string;
  /** All of it as plain text. */
  text: string;
  timeline: IncidentRecord['timeline'];
  citations: CitedAt[];
}

/**
 * Reads a Markdown body that is within the limits.
 *
 * @param firstLine the file's line on which the body begins, so that places are those of the file.
 */
export function readBody(body: string, firstLine: number, zone: string): { body: Body; faults: BodyFault[] } {
  const tree = parseMarkdown(body);
  const inFile = <Fault extends Place>(fault: Fault): Fault => ({
    ...fault,
    line: fault.line + firstLine - 1,
  });
  const { timeline, faults } = readTimeline(tree, zone);
  const placeAt = (offset: number): Place => {
    const before = body.slice(0, offset).split('\n');
    return inFile({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  };
  return {
    body: {
      tree,
      firstLine,
      summary: firstParagraph(tree),
      text: tree.children.map((node) => plainText(node)).join('\n'),
      timeline,
      citations: findCitations(tree).flatMap(({ ids, offset }) => {
        const place = placeAt(offset);
        return ids.map((id) => ({ id, ...place }));
      }),
    },
    faults: [...checkBody(tree), ...faults.map((fault) => ({ rule: 'timeline-entry', ...fault }))].map(
      inFile,
    ),
  };
}

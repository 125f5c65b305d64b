import type { Heading, List, ListItem, Root } from 'mdast';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { parseTime } from '../inexact/time.ts';
import type { Place, PlacedFault } from '../problem.ts';
import { findCitations } from './citations.ts';
import { plainText } from './plain-text.ts';
import { isHeading } from './sections.ts';

type Timeline = IncidentRecord['timeline'];

export const isTimelineHeading = (node: { type: string }): node is Heading => isHeading(node, 2, 'timeline');

const itemForm =
  'a list item that begins with a time in back-ticks, then the text: - `2021-10-04T15:39Z` Traffic falls. [@kentik]';

/** Entries, where each begins, and what could not be read. */
export interface ReadTimeline {
  timeline: Timeline;
  places: Place[];
  faults: PlacedFault[];
}

/** Reads the list under `## Timeline`: one entry an item, in the order of the file. */
export function readTimeline(tree: Root, zone: string): ReadTimeline {
  const read: ReadTimeline = { timeline: [], places: [], faults: [] };
  const { faults } = read;
  const heading = tree.children.findIndex(isTimelineHeading);
  if (heading === -1) return read;
  const next = tree.children.findIndex(
    (node, index) => index > heading && node.type === 'heading' && node.depth <= 2,
  );
  const section = tree.children.slice(heading + 1, next === -1 ? undefined : next);
  const lists = section.filter((node): node is List => node.type === 'list');
  if (lists.length === 0)
    faults.push({
      ...placeOf(tree.children[heading]),
      rule: 'timeline-entry',
      message: 'The section "Timeline" holds no list.',
      allowed: itemForm,
    });
  for (const item of lists.flatMap((list) => list.children)) readItem(item, zone, read);
  return read;
}

function readItem(item: ListItem, zone: string, { timeline, places, faults }: ReadTimeline): void {
  const [paragraph] = item.children;
  const time = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (paragraph?.type !== 'paragraph' || time?.type !== 'inlineCode') {
    faults.push({
      ...placeOf(item),
      rule: 'timeline-entry',
      message: 'This timeline entry does not begin with a time.',
      allowed: itemForm,
    });
    return;
  }
  const parsed = parseTime(time.value, zone);
  if (!parsed.ok) {
    faults.push({ ...placeOf(time), rule: 'timeline-entry', ...parsed.fault });
    return;
  }
  const text = plainText({
    ...item,
    children: [{ ...paragraph, children: paragraph.children.slice(1) }, ...item.children.slice(1)],
  });
  if (text === '') {
    faults.push({
      ...placeOf(item),
      rule: 'timeline-entry',
      message: 'This timeline entry has a time and no text.',
      allowed: itemForm,
    });
    return;
  }
  places.push(placeOf(item));
  timeline.push({
    at: parsed.value,
    text,
    sources: [...new Set(findCitations(item).flatMap(({ ids }) => ids))],
  });
}

function placeOf(node: { position?: { start: Place } | undefined } | undefined): Place {
  return { line: node?.position?.start.line ?? 1, column: node?.position?.start.column ?? 1 };
}

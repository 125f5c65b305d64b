import type { List, ListItem, Root } from 'mdast';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { parseTime } from '../inexact/time.ts';
import type { Fault, Place, PlacedFault } from '../problem.ts';
import { findCitations } from './citations.ts';
import { plainText } from './plain-text.ts';
import { timelineSection } from './timeline-section.ts';
import { walk } from './walk.ts';

type Timeline = IncidentRecord['timeline'];

const itemForm =
  'a list item that begins with a time in back-ticks, then the text: - `2021-10-04T15:39Z` Traffic falls.';

/** Whether a fault is one of the form of an entry, or of all: the one that other forms of timelines have. */
export const isOfForm = ({ rule, message, replaces }: PlacedFault): boolean =>
  rule === 'timeline-entry' &&
  replaces === undefined &&
  !Object.values(lost).some((fault) => fault.message === message);

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
  const [heading, ...nodes] = timelineSection(tree);
  if (!heading) return read;
  const lists = nodes.filter((node): node is List => node.type === 'list');
  if (lists.length === 0)
    faults.push({
      ...placeOf(heading),
      rule: 'timeline-entry',
      message: 'The section "Timeline" has no list.',
      allowed: itemForm,
    });
  for (const item of lists.flatMap((list) => list.children)) readItem(item, zone, read);
  for (const node of nodes.filter(({ type }) => type !== 'list'))
    walk(node, (inner) => {
      if (inner.type === 'footnoteReference')
        faults.push({ ...placeOf(inner), rule: 'timeline-entry', ...lost.footnoteBeside });
    });
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
  const unshown = lostIn(item);
  if (unshown !== undefined) {
    faults.push({ ...placeOf(item), rule: 'timeline-entry', ...unshown });
    return;
  }
  places.push(placeOf(item));
  timeline.push({
    at: parsed.value,
    text,
    sources: [...new Set(findCitations(item).flatMap(({ ids }) => ids))],
  });
}

/** What a timeline could not show, since its entries are plain texts, and what is written beside it has no notes. */
const lost: Readonly<Record<'delete' | 'footnoteReference' | 'footnoteBeside', Fault>> = {
  delete: {
    message: 'Words of this timeline entry are struck out, and an entry is shown as plain text.',
    allowed: 'what holds; say what was corrected in the text or in "changes"',
  },
  footnoteReference: {
    message: 'This timeline entry has a footnote, and an entry is shown as plain text.',
    allowed: 'what the footnote says in the entry itself, or a source of the record: [@id]',
  },
  footnoteBeside: {
    message: 'This text has a footnote, and what is written beside the list of a timeline is shown without.',
    allowed: 'what the footnote says in the text itself, or a source of the record: [@id]',
  },
};

function lostIn(item: ListItem): Fault | undefined {
  const found: Fault[] = [];
  walk(item, ({ type }) => {
    if (type === 'delete' || type === 'footnoteReference') found.push(lost[type]);
  });
  return found[0];
}

function placeOf(node: { position?: { start: Place } | undefined } | undefined): Place {
  return { line: node?.position?.start.line ?? 1, column: node?.position?.start.column ?? 1 };
}

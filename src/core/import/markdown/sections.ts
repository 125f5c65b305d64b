import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { plainText } from '../../markdown/plain-text.ts';
import { readStart } from '../../markdown/timeline-start.ts';
import { roleOf, type Role } from './words.ts';

/** A part of a write-up: what stands under one heading of the second level, or before the first of them. */
export interface Section {
  role: Role | undefined;
  /** As written; `undefined` for what stands before the first heading. */
  name: string | undefined;
  /** The line of its heading within the text. */
  line: number | undefined;
  lastLine: number | undefined;
  nodes: RootContent[];
}

export interface Sections {
  title: { text: string; line: number | undefined } | undefined;
  sections: Section[];
}

const heading = (text: string, from: RootContent): Heading => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value: text }],
  position: from.position,
});

/** The stressed words with which a paragraph begins, and what follows them and their colon. */
function labelOf(paragraph: Paragraph): { name: string; rest: Paragraph | undefined } | undefined {
  const [first, second, ...others] = paragraph.children;
  if (first?.type !== 'strong') return undefined;
  const name = plainText(first);
  const isMarked =
    name.endsWith(':') || second === undefined || (second.type === 'text' && /^\s*:/.test(second.value));
  if (!isMarked || /^\d/.test(name)) return undefined;
  const value = second?.type === 'text' ? second.value.replace(/^\s*:?\s*/, '') : '';
  const text =
    second?.type === 'text' ? (value === '' ? [] : [{ ...second, value }]) : second ? [second] : [];
  const children = [...text, ...others];
  return {
    name: name.replace(/:$/, '').trim(),
    rest: children.length === 0 ? undefined : { ...paragraph, children },
  };
}

const labelOfItem = ({ children: [first] }: ListItem) =>
  first?.type === 'paragraph' ? labelOf(first) : undefined;

const shortItem = 80;

/** A list whose items are sections, each under its stressed name, as headings with texts; else the list itself. */
function withoutLabelList(list: List): RootContent[] {
  const known = list.children.filter((item) => {
    const label = labelOfItem(item);
    return label !== undefined && roleOf(label.name) !== undefined;
  });
  if (known.length < 2) return [list];
  return list.children.flatMap((item): RootContent[] => {
    const label = labelOfItem(item);
    const more = item.children.slice(1) as RootContent[];
    const isShort =
      label?.rest !== undefined && more.length === 0 && plainText(label.rest).length < shortItem;
    if (!label || (roleOf(label.name) === undefined && isShort))
      return [{ ...list, children: [item], position: item.position }];
    return [heading(label.name, item), ...(label.rest ? [label.rest] : []), ...more];
  });
}

/** A paragraph of nothing but a stressed name of a section, as its heading. */
function withoutLabelParagraph(paragraph: Paragraph): RootContent[] {
  const label = labelOf(paragraph);
  const role = label && roleOf(label.name);
  if (!label || role === undefined || role === 'facts') return [paragraph];
  if (label.rest !== undefined) return [paragraph];
  return [heading(label.name, paragraph)];
}

/** Lists of one kind that came apart and follow one another, as one list. */
function joinLists(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const isMore = node.type === 'list' && last?.type === 'list' && node.ordered === last.ordered;
    if (isMore && node.children.length === 1) last.children = [...last.children, ...node.children];
    else joined.push(node);
  }
  return joined;
}

/** Headings from the second level on; the ones of the first level are those of sections too. */
function settleLevels(nodes: readonly RootContent[]): void {
  const headings = nodes.filter((node): node is Heading => node.type === 'heading');
  const inner = headings.filter(({ depth }) => depth > 1).map(({ depth }) => depth);
  const hasTop = inner.length < headings.length;
  const shift = hasTop || inner.length === 0 ? 0 : Math.min(...inner) - 2;
  for (const one of headings) one.depth = Math.max(2, one.depth - shift) as Heading['depth'];
}

/** A timeline below the heading of another section, as a section of its own. */
function raiseTimeline(nodes: readonly RootContent[]): void {
  const isTimeline = (node: RootContent): node is Heading =>
    node.type === 'heading' && roleOf(plainText(node)) === 'timeline';
  const found = nodes.filter(isTimeline);
  const [one, another] = found;
  if (!one || another || one.depth === 2) return;
  const next = nodes.find(
    (node, at): node is Heading =>
      at > nodes.indexOf(one) && node.type === 'heading' && node.depth <= one.depth,
  );
  if (next) next.depth = 2;
  one.depth = 2;
}

const endsTimeline: readonly (Role | undefined)[] = [
  'impact',
  'cause',
  'resolution',
  'detection',
  'actions',
  'lessons',
  'people',
  'facts',
];

/** Sections that stand below the heading of the timeline by their level alone, and entries that stand beside it. */
function raiseSections(nodes: readonly RootContent[]): void {
  let isInTimeline = false;
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    const text = plainText(node);
    const role = roleOf(text);
    if (isInTimeline && node.depth === 2 && readStart(text)) node.depth = 3;
    if (isInTimeline && node.depth > 2 && endsTimeline.includes(role)) node.depth = 2;
    if (node.depth === 2 && !(isInTimeline && endsTimeline.includes(role)))
      isInTimeline = role === 'timeline';
  }
}

/** Takes a text apart at its headings, by whatever it marks them. */
export function toSections(tree: Root): Sections {
  const all = tree.children;
  const first = all.findIndex(({ type }) => type === 'heading');
  const top = all[first];
  const isTitle =
    top?.type === 'heading' &&
    top.depth === 1 &&
    (roleOf(plainText(top)) === undefined || first === 0) &&
    !['timeline', 'summary', 'impact'].includes(roleOf(plainText(top)) ?? '');
  const rest = isTitle ? all.filter((node) => node !== top) : all;
  const apart = rest.flatMap((node) => {
    if (node.type === 'list') return withoutLabelList(node);
    return node.type === 'paragraph' ? withoutLabelParagraph(node) : [node];
  });
  const nodes = joinLists(apart);
  settleLevels(nodes);
  raiseTimeline(nodes);
  raiseSections(nodes);
  const starts = nodes.flatMap((node, at) =>
    at === 0 || (node.type === 'heading' && node.depth === 2) ? [at] : [],
  );
  return {
    title: isTitle ? { text: plainText(top), line: top.position?.start.line } : undefined,
    sections: starts.map((start, index) => toSection(nodes.slice(start, starts[index + 1]))),
  };
}

function toSection(nodes: readonly RootContent[]): Section {
  const [first] = nodes;
  const head = first?.type === 'heading' && first.depth === 2 ? first : undefined;
  const name = head && plainText(head);
  return {
    role: name === undefined ? undefined : roleOf(name),
    name,
    line: first?.position?.start.line,
    lastLine: nodes.at(-1)?.position?.end.line,
    nodes: nodes.slice(head ? 1 : 0),
  };
}

import type { Link, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { addressPattern } from '../../../schemas/patterns.ts';

const address = /(?<![\p{L}\d])https:\/\/[^\s<>[\]"`]+/gu;

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** An address without the marks that end its sentence, and without brackets that were opened before it. */
function trimmed(found: string): string {
  let end = found.length;
  let unopened = count(found, ')') - count(found, '(');
  for (; end > 0; end -= 1) {
    const last = found.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!"?!.,:;*_~'|".includes(last)) break;
  }
  return found.slice(0, end);
}

/** A stretch of a text as a node at its place. */
function partOf({ value, position }: Text, from: number, to: number): Text {
  const text: Text = { type: 'text', value: value.slice(from, to) };
  if (!position) return text;
  const pointAt = (index: number) => {
    const lines = value.slice(0, index).split('\n');
    const last = lines.at(-1)?.length ?? 0;
    return {
      line: position.start.line + lines.length - 1,
      column: lines.length === 1 ? position.start.column + last : last + 1,
      offset: (position.start.offset ?? 0) + index,
    };
  };
  return { ...text, position: { start: pointAt(from), end: pointAt(to) } };
}

/** @param next what follows the text: where marks follow without a space, nobody knows where the address ends. */
function linkAddresses(text: Text, next: RootContent | undefined): PhrasingContent[] {
  const isSureAtEnd = next === undefined || next.type === 'break' || next.type === 'footnoteReference';
  const parts: PhrasingContent[] = [];
  let last = 0;
  for (const { 0: found, index } of text.value.matchAll(address)) {
    const url = trimmed(found);
    const isCut = index + found.length === text.value.length && !isSureAtEnd;
    if (isCut || !addressPattern.test(url)) continue;
    if (index > last) parts.push(partOf(text, last, index));
    last = index + url.length;
    const words = partOf(text, index, last);
    const link: Link = { type: 'link', url, title: null, children: [words] };
    parts.push(words.position ? { ...link, position: words.position } : link);
  }
  if (last === 0) return [text];
  return last < text.value.length ? [...parts, partOf(text, last, text.value.length)] : parts;
}

/** Makes links of the `https:` addresses that stand bare in a tree. One that may not be followed stays text. */
export function linkBareAddresses(tree: Root): void {
  const visit = (parent: Parent): void => {
    parent.children = parent.children.flatMap((child, index): RootContent[] => {
      if (child.type === 'text') return linkAddresses(child, parent.children[index + 1]);
      if ('children' in child && child.type !== 'link' && child.type !== 'linkReference') visit(child);
      return [child];
    });
  };
  visit(tree);
}

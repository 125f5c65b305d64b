import type { Code, List, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import { checkBodyLimits } from '../reading/limits.ts';
import { toText } from './markdown/to-text.ts';

const linesOfCode = 30;
const rowsOfTable = 12;

/** A block of code as several that follow one another, and lines that no page could show cut between characters. */
function splitCode(code: Code): Code[] {
  const lines = code.value.split('\n').flatMap((line) => line.match(/.{1,2500}/gsu) ?? ['']);
  const parts: Code[] = [];
  let part: string[] = [];
  const weight = (text: string): number => text.length + 30 * (text.match(/[*_~`[\]]/g)?.length ?? 0);
  const close = (): void => {
    if (part.length > 0) parts.push({ ...code, value: part.join('\n') });
    part = [];
  };
  for (const line of lines) {
    if (part.length >= linesOfCode || weight([...part, line].join('\n')) > 2800) close();
    part.push(line);
  }
  close();
  return parts;
}

/** A table as several with the same heads. */
function splitTable(table: Table): Table[] {
  const [heads, ...rows] = table.children;
  const parts: Table[] = [];
  for (let at = 0; heads && at < rows.length; at += rowsOfTable)
    parts.push({ ...table, children: [heads, ...rows.slice(at, at + rowsOfTable)] });
  return parts.length > 0 ? parts : [table];
}

const wordsOfParagraph = 2500;

/** Text by its sentences, each but the last with the space that follows it. */
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?]) /).map((sentence, at, all) => (at === all.length - 1 ? sentence : `${sentence} `));

/** A paragraph as several, parted between its sentences. */
function splitParagraph(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]];
  let length = 0;
  for (const node of paragraph.children) {
    const pieces: PhrasingContent[] =
      node.type === 'text' ? sentencesOf(node.value).map((value) => ({ type: 'text', value })) : [node];
    for (const piece of pieces) {
      const size = piece.type === 'text' ? piece.value.length : 200;
      if (length + size > wordsOfParagraph && length > 0) {
        parts.push([]);
        length = 0;
      }
      parts.at(-1)?.push(piece);
      length += size;
    }
  }
  return parts.map((part) => {
    const last = part.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
    return { ...paragraph, children: part };
  });
}

/** A list with an empty line between its items, each of which is then a block of its own. */
const spread = (list: List): List => ({
  ...list,
  spread: true,
  children: list.children.map((item) => ({
    ...item,
    spread: true,
    children: item.children.flatMap(split) as typeof item.children,
  })),
});

function split(node: RootContent): RootContent[] {
  if (node.type === 'code') return splitCode(node);
  if (node.type === 'table') return splitTable(node);
  if (node.type === 'paragraph') return splitParagraph(node);
  return node.type === 'list' ? [spread(node)] : [node];
}

const endless = /[^\s-]{101,}/gu;

/** The text with a space in words that no line of a page could hold; addresses have places of their own to break at. */
export const withShortWords = (body: string): string =>
  body.replace(endless, (word) => (word.includes('://') ? word : (word.match(/.{1,90}/gsu) ?? []).join(' ')));

/**
 * The text with its large blocks taken apart, where it is beyond the limits of a record: code and tables in several
 * parts, lists with empty lines. It says the same; what is still too large is for a person to shorten.
 */
export function withinLimits(body: string): string {
  if (checkBodyLimits(body, 1).length === 0) return body;
  const tree = parseMarkdown(body);
  return toText((tree satisfies Root).children.flatMap(split));
}

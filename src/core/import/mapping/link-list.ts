import type { Link, Paragraph } from 'mdast';
import { parseMarkdown } from '../../markdown/parse.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { readDate } from '../../inexact/written-dates.ts';

/** An entry of a list of links, as mappings of the input "list" name its parts. */
export interface ListedLink {
  line: number;
  name: string;
  url: string;
  also: string[];
  text: string;
  section: string;
  day?: string;
}

const inText =
  /\b(?:[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}|\d{4}-\d{2}-\d{2})\b/;

function entryOf(paragraph: Paragraph, section: string): ListedLink[] {
  const links = paragraph.children.filter((node): node is Link => node.type === 'link');
  const [first, ...others] = links;
  if (!first || paragraph.children[0] !== first) return [];
  const rest = paragraph.children.filter((node) => !links.includes(node as Link));
  const text = plainText({ ...paragraph, children: rest })
    .replace(/^[\s,.;:]+/, '')
    .trim();
  if (text === '') return [];
  const day = readDate(inText.exec(text)?.[0] ?? '')?.days[0];
  return [
    {
      line: paragraph.position?.start.line ?? 1,
      name: plainText(first),
      url: first.url,
      also: others.map(({ url }) => url),
      text,
      section,
      ...(day === undefined ? {} : { day }),
    },
  ];
}

/** The entries of a list of links: paragraphs or items that begin with a link and go on with a sentence. */
export function readLinkList(text: string): ListedLink[] {
  let section = '';
  return parseMarkdown(text).children.flatMap((node) => {
    if (node.type === 'heading') section = plainText(node);
    if (node.type === 'paragraph') return entryOf(node, section);
    if (node.type !== 'list') return [];
    return node.children.flatMap(({ children: [first] }) =>
      first?.type === 'paragraph' ? entryOf(first, section) : [],
    );
  });
}

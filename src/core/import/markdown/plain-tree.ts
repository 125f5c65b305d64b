import type { Html, Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeRemark from 'rehype-remark';
import remarkInlineLinks from 'remark-inline-links';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { addressPattern } from '../../../../schemas/patterns.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { walk } from '../../markdown/walk.ts';
import { dropped, guessed, type Note } from '../note.ts';

/** Elements of HTML that people write in Markdown; anything else in angle brackets is a placeholder of theirs. */
const elements =
  /^<\/?(?:a|abbr|b|blockquote|br|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|link|mark|meta|ol|p|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video)(?=[\s/>])/i;

const isHtml = (value: string): boolean => elements.test(value.trimStart());
const lineOf = (node: Nodes, firstLine: number): number | undefined =>
  node.position && node.position.start.line + firstLine - 1;
const quoted = (text: string): string => {
  const one = text.replace(/\s+/g, ' ').trim();
  return one.length > 80 ? `${one.slice(0, 79)}…` : one;
};

type Replacement = (node: RootContent) => RootContent[] | undefined;

/** Puts other nodes in the place of some, deepest first. */
function replaceNodes(parent: Parent, replace: Replacement): void {
  parent.children = parent.children.flatMap((node) => {
    if ('children' in node) replaceNodes(node, replace);
    return replace(node) ?? [node];
  });
}

const textNode = (value: string): PhrasingContent => ({ type: 'text', value });

/** Comments are left out, placeholders such as "<user>" are text; whether HTML is left. */
function settleHtml(tree: Root, firstLine: number, notes: Note[]): boolean {
  let hasHtml = false;
  replaceNodes(tree, (node) => {
    if (node.type !== 'html') return undefined;
    const value = node.value.replace(/<!--[^]*?(?:-->|$)/g, (comment) => {
      notes.push(dropped('comment', quoted(comment), lineOf(node, firstLine)));
      return '';
    });
    if (value.trim() === '') return [];
    if (isHtml(value)) {
      hasHtml = true;
      return [{ ...node, value } satisfies Html];
    }
    return [textNode(value)];
  });
  return hasHtml;
}

const throughHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeRemark)
  .freeze();

/** An address that content may link to; `undefined` for one that leads nowhere from a page of ours. */
function usableAddress(url: string): string | undefined {
  const secure = url.replace(/^http:\/\//i, 'https://');
  return secure.startsWith('https://') && addressPattern.test(secure) ? secure : undefined;
}

/** Links that lead nowhere become their text, images a link to the picture, where it has an address. */
function settleLinks(tree: Root, firstLine: number, notes: Note[]): void {
  replaceNodes(tree, (node) => {
    const line = lineOf(node, firstLine);
    if (node.type === 'image' || node.type === 'imageReference') {
      const url = node.type === 'image' ? usableAddress(node.url) : undefined;
      const alt = quoted(node.alt ?? '') || 'image';
      if (url === undefined) {
        notes.push(dropped('image', node.type === 'image' ? quoted(node.url) : alt, line));
        return [];
      }
      notes.push(guessed('image', `became a link: ${quoted(url)}`, line));
      return [{ type: 'link', url, children: [{ type: 'text', value: `Image: ${alt}` }] }];
    }
    if (node.type === 'linkReference') {
      notes.push(dropped('link', `"${quoted(plainText(node))}" refers to no address`, line));
      return node.children;
    }
    if (node.type === 'definition') return [];
    if (node.type !== 'link') return undefined;
    const url = usableAddress(node.url);
    if (url === undefined) notes.push(dropped('link', quoted(node.url), line));
    else if (url !== node.url) notes.push(guessed('link', `${quoted(node.url)} became ${quoted(url)}`, line));
    return url === undefined ? node.children : [{ ...node, url, title: null }];
  });
}

/** Footnotes stand in brackets where their marks stood: an entry of a timeline has no room for a footnote. */
function settleFootnotes(tree: Root, firstLine: number, notes: Note[]): void {
  const texts = new Map<string, string>();
  walk(tree, (node) => {
    if (node.type === 'footnoteDefinition') texts.set(node.identifier, plainText(node));
  });
  const used = new Set<string>();
  replaceNodes(tree, (node) => {
    if (node.type !== 'footnoteReference') return undefined;
    used.add(node.identifier);
    return [textNode(` (${texts.get(node.identifier) ?? ''})`)];
  });
  replaceNodes(tree, (node) => {
    if (node.type !== 'footnoteDefinition') return undefined;
    if (!used.has(node.identifier))
      notes.push(
        dropped('footnote', `nothing refers to it: ${quoted(plainText(node))}`, lineOf(node, firstLine)),
      );
    return [];
  });
}

/** Text in square brackets with an "@", which would be read as a citation of ours. */
function settleMentions(tree: Root): void {
  walk(tree, (node) => {
    if (node.type === 'text') node.value = node.value.replace(/\[(@[^\]\n]*)\]/g, '($1)');
  });
}

/**
 * The tree of a write-up as plain Markdown: no HTML, no comments, no references, no images, no links that lead nowhere.
 *
 * @param firstLine the file's line on which the text begins, for the notes.
 */
export function toPlainTree(source: string, firstLine: number, notes: Note[]): Root {
  const written = parseMarkdown(source);
  unified().use(remarkInlineLinks).runSync(written);
  const tree = settleHtml(written, firstLine, notes) ? throughHtml.runSync(written) : written;
  settleHtml(tree, firstLine, notes);
  settleLinks(tree, firstLine, notes);
  settleFootnotes(tree, firstLine, notes);
  settleMentions(tree);
  return tree;
}

import type { Element, ElementContent, Root as HtmlRoot, RootContent } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { splitCitations } from './citations.ts';
import { nameNotesAndTasks, noteOptions } from './notes-and-tasks.ts';
import { sanitizer } from './sanitizer.ts';
import { sectionIds } from './sections.ts';
import { withoutTimeline } from './timeline-section.ts';

export interface HtmlOptions {
  /**
   * Number and address of a cited source, and its title where that does not stand on the same page; `undefined` for an
   * unknown id, which is then shown as written.
   */
  cite: (id: string) => { number: string; href: string; title?: string } | undefined;
  /** The path below which the site stands, with a slash at its end. */
  base: string;
  /** Whether the timeline section is left out, because the page shows it as data. */
  withoutTimeline?: boolean;
}

/** Text of a citation between the parser and the page: it survives the sanitizer as text and is then made a link. */
const marker = (ids: readonly string[]): string => `\u{F0000}${ids.join(';')}\u{F0001}`;
const markerPattern = /\u{F0000}([^\u{F0000}\u{F0001}]*)\u{F0001}/u;

/** Marks the citations of a text, which code has none of. */
function markCitations(tree: HtmlRoot): void {
  visit(tree, 'text', (node, _index, parent) => {
    const text = node.value.replace(/[\u{F0000}\u{F0001}]/gu, '');
    const isCode = parent?.type === 'element' && parent.tagName === 'code';
    node.value =
      isCode || !text.includes('[@')
        ? text
        : splitCitations(text)
            .map((piece) => (piece.citation ? marker(piece.citation) : piece.text))
            .join('');
  });
}

function linkCitations(tree: HtmlRoot, { cite }: HtmlOptions): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !markerPattern.test(node.value)) return undefined;
    const pieces = node.value.split(markerPattern);
    // A number stays with its word: no line begins with it.
    const replacement = pieces.map((piece, at): ElementContent =>
      at % 2 === 0
        ? { type: 'text', value: at < pieces.length - 1 ? piece.replace(/ $/, '\u00A0') : piece }
        : citation(piece.split(';'), cite),
    );
    parent.children.splice(index, 1, ...replacement);
    return index + replacement.length;
  });
}

function citation(ids: readonly string[], cite: HtmlOptions['cite']): Element {
  const children = ids.map((id): ElementContent => {
    const source = cite(id);
    if (!source) return { type: 'text', value: `[@${id}]` };
    return {
      type: 'element',
      tagName: 'a',
      properties:
        source.title === undefined
          ? { href: source.href, ariaLabel: `Source ${source.number}` }
          : { href: source.href, title: source.title },
      // In brackets, so that copied text does not run into its number.
      children: [{ type: 'text', value: `[${source.number}]` }],
    };
  });
  return { type: 'element', tagName: 'span', properties: { className: ['cite'] }, children };
}

function anchorHeadings(tree: HtmlRoot): void {
  const idOf = sectionIds();
  visit(tree, 'element', (node) => {
    if (/^h[2-6]$/.test(node.tagName)) node.properties.id = idOf(textOf(node));
  });
}

const textOf = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');

/** Names the column in each cell of a table, which a narrow page then shows row by row. */
function labelCells(tree: HtmlRoot): void {
  visit(tree, 'element', (table) => {
    if (table.tagName !== 'table') return;
    const heads: string[] = [];
    visit(table, 'element', (row) => {
      if (row.tagName !== 'tr') return;
      const cells = row.children.filter((child): child is Element => child.type === 'element');
      cells.forEach((cell, at) => {
        if (cell.tagName === 'th') heads[at] = textOf(cell).trim();
        else if (at > 0 && heads[at]) cell.properties.dataLabel = heads[at];
      });
    });
  });
}

function placeLinks(tree: HtmlRoot, base: string): void {
  visit(tree, 'element', (node) => {
    const href = node.properties.href;
    if (node.tagName !== 'a' || typeof href !== 'string') return;
    if (/^https:\/\//i.test(href)) node.properties.rel = ['nofollow', 'noopener'];
    else if (/^\/(?![/\\])/.test(href)) node.properties.href = base + href.slice(1);
    // Browsers take "//" and "/\\" for the beginning of another site's address.
    else if (!href.startsWith('#')) delete node.properties.href;
  });
}

const toHast = unified()
  .use(remarkRehype, noteOptions)
  .use(() => markCitations)
  .use(rehypeSanitize, sanitizer)
  .freeze();
const stringify = unified().use(rehypeStringify).freeze();

/** Safe elements: sanitised first, then our own links and anchors. The tree is left as it was. */
function toElements(tree: Root, options: HtmlOptions): HtmlRoot {
  const html = toHast.runSync(options.withoutTimeline ? withoutTimeline(tree) : tree);
  linkCitations(html, options);
  anchorHeadings(html);
  nameNotesAndTasks(html);
  labelCells(html);
  placeLinks(html, options.base);
  return html;
}

/** Turns a tree into safe HTML. */
export const toHtml = (tree: Root, options: HtmlOptions): string =>
  stringify.stringify(toElements(tree, options));

/** What stands under one heading of the second level, its heading included, as safe HTML. */
export interface HtmlSection {
  /** Of the heading within the page; left out for what stands before the first one. */
  id?: string;
  /** The words of the heading. */
  title?: string;
  html: string;
}

/**
 * The opening paragraph, where the body begins with one, and the sections after it, as safe HTML, so that a page can put
 * its own parts between them. All stand on one page: footnotes are counted through and are a section of their own.
 */
export function toSections(
  tree: Root,
  options: HtmlOptions,
): { opening: string | undefined; sections: HtmlSection[] } {
  const { children } = toElements(tree, options);
  const asHtml = (nodes: typeof children): string =>
    stringify.stringify({ type: 'root', children: nodes }).trim();
  const hasOpening = tree.children[0]?.type === 'paragraph' && children[0] !== undefined;
  const rest = hasOpening ? children.slice(1) : children;
  const starts = rest.flatMap((node, at) => (at === 0 || startsSection(node) ? [at] : []));
  const sections = starts.map((start, index): HtmlSection => {
    const nodes = rest.slice(start, starts[index + 1]);
    const [first] = nodes;
    const heading = first?.type === 'element' && first.tagName === 'h2' ? first : undefined;
    const html = asHtml(nodes);
    return heading ? { id: String(heading.properties.id), title: textOf(heading), html } : { html };
  });
  return {
    opening: hasOpening ? asHtml(children.slice(0, 1)) : undefined,
    sections: sections.filter(({ html }) => html !== ''),
  };
}

/** Footnotes are a section element, which has a heading of its own. */
const startsSection = (node: RootContent): boolean =>
  node.type === 'element' && (node.tagName === 'h2' || node.tagName === 'section');

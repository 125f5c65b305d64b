import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import { splitCitations } from '../../../core/markdown/citations.ts';
import { notePrefix } from '../../../core/markdown/notes-and-tasks.ts';
import { numbered } from '../../../core/record/citations.ts';
import { link } from '../../../core/markdown/nodes.ts';
import { cite } from './cite.ts';

/** What the text of a record needs of the world around it. */
export interface WriteUpOptions {
  record: Pick<IncidentRecord, 'sources'>;
  /** The full address of the page that it stands on. */
  page: string;
  /** The full address of a page of ours by its path. */
  address: (path: string) => string;
}

/** Citations as references to the footnotes of their sources; an id that no source has stays as it is written. */
function withCitations(text: string, { record }: WriteUpOptions): PhrasingContent[] {
  return splitCitations(text).flatMap(({ text: written, citation }): PhrasingContent[] => {
    const sources = citation ? numbered(record, citation) : [];
    return sources.length > 0 && sources.length === citation?.length
      ? cite(sources)
      : [{ type: 'text', value: written }];
  });
}

/** Where a link of a write-up leads: to the web by https, to a page of ours, or within its own page; else nowhere. */
function targetOf(url: string, { page, address }: WriteUpOptions): string | undefined {
  if (/^https:\/\//i.test(url)) return url;
  if (url.startsWith('#')) return page + url;
  return /^\/(?![/\\])/.test(url) ? address(url) : undefined;
}

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';

function convert(node: RootContent, options: WriteUpOptions): RootContent[] {
  switch (node.type) {
    case 'text':
      return withCitations(node.value, options);
    // A page shows none of these either; the rules of content refuse them.
    case 'html':
    case 'image':
    case 'imageReference':
    case 'definition':
      return [];
    case 'footnoteReference':
    case 'footnoteDefinition': {
      const label = `${notePrefix}${node.identifier}`;
      const named = { ...node, identifier: label, label };
      return [named.type === 'footnoteDefinition' ? withChildren(named, options) : named];
    }
    case 'link': {
      const target = targetOf(node.url, options);
      const children = node.children.flatMap((child) => convert(child, options)) as PhrasingContent[];
      if (target === undefined) return children;
      const placed = link(target, textOf(node));
      return placed.type === 'link' ? [{ ...placed, children }] : children;
    }
    case 'heading':
      return [withChildren({ ...node, depth: node.depth === 1 ? 2 : node.depth }, options)];
    default:
      return ['children' in node ? withChildren(node, options) : node];
  }
}

const withChildren = <Node extends RootContent & { children: readonly RootContent[] }>(
  node: Node,
  options: WriteUpOptions,
): Node => ({ ...node, children: node.children.flatMap((child) => convert(child, options)) });

/**
 * The tree of a write-up as it may stand in a document of its own: citations refer to the footnotes of the sources, links
 * are full addresses, and what a page would not show is text.
 */
export const writeUpTree = (tree: Root, options: WriteUpOptions): Root => ({
  type: 'root',
  children: tree.children.flatMap((node) => convert(node, options)),
});

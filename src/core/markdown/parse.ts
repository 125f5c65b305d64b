import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { linkBareAddresses } from './bare-addresses.ts';

/** A part of GitHub's Markdown: what every text that holds it has, and what reads it. */
interface Feature {
  sign: RegExp;
  micromark: unknown;
  mdast: unknown;
}

const features: readonly Feature[] = [
  // The row below the heads of a table has upright lines, or colons that align a column.
  { sign: /\||:-|-:/, micromark: gfmTable(), mdast: gfmTableFromMarkdown() },
  // A single "~" means "about" in many a text.
  {
    sign: /~~/,
    micromark: gfmStrikethrough({ singleTilde: false }),
    mdast: gfmStrikethroughFromMarkdown(),
  },
  { sign: /\[\^/, micromark: gfmFootnote(), mdast: gfmFootnoteFromMarkdown() },
  { sign: /\[[ \t\nxX]\]/, micromark: gfmTaskListItem(), mdast: gfmTaskListItemFromMarkdown() },
];

/** All of them take more than twice the time of none, so each text is read with those alone that it may hold. */
function parserFor(wanted: readonly Feature[]): Processor<Root> {
  function remarkFeatures(this: Processor): void {
    const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
    data.micromarkExtensions = wanted.map(({ micromark }) => micromark);
    data.fromMarkdownExtensions = wanted.map(({ mdast }) => mdast);
  }
  return unified().use(remarkParse).use(remarkFeatures).freeze();
}

const parsers = new Map<string, Processor<Root>>();

/** The one Markdown tree of a body; rules, timeline, citations and page all read this. Check the limits first. */
export function parseMarkdown(body: string): Root {
  const wanted = features.filter(({ sign }) => sign.test(body));
  const key = wanted.map((feature) => features.indexOf(feature)).join();
  const parser = parsers.get(key) ?? parserFor(wanted);
  parsers.set(key, parser);
  const tree = parser.parse(body);
  if (body.includes('https://')) linkBareAddresses(tree);
  return tree;
}

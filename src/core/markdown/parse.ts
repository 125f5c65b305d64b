import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

// Tables only: all of GFM costs more than twice the time and brings footnotes and bare links that no rule expects.
function remarkTables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

const plainParser = unified().use(remarkParse).freeze();
const tableParser = unified().use(remarkParse).use(remarkTables).freeze();

/** The row below the heads of a table has upright lines, or colons that align a column. */
const mayHoldTable = /\||:-|-:/;

/** The one Markdown tree of a body; rules, timeline, citations and page all read this. Check the limits first. */
export const parseMarkdown = (body: string): Root =>
  (mayHoldTable.test(body) ? tableParser : plainParser).parse(body);

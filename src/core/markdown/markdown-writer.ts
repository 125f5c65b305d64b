import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified, type Processor } from 'unified';

/** The parts of GitHub's Markdown that content may hold. */
function withFeatures(this: Processor): void {
  const data = this.data() as { toMarkdownExtensions?: unknown[] };
  data.toMarkdownExtensions = [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmTaskListItemToMarkdown(),
    gfmFootnoteToMarkdown(),
  ];
}

/** Writes trees as Markdown; `more` adds to how they are written. */
export const markdownWriter = (more: Options = {}) =>
  unified()
    .use(withFeatures)
    .use(remarkStringify, {
      bullet: '-',
      rule: '-',
      emphasis: '_',
      fences: true,
      listItemIndent: 'one',
      ...more,
    })
    .freeze();

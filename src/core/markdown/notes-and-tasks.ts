import type { Element, Root } from 'hast';
import type { Options } from 'remark-rehype';
import { visit } from 'unist-util-visit';

/** Begins the ids of footnotes, so that they are none of a page's own. */
export const notePrefix = 'note-';

const alphabet = 26;

/** The letter of a footnote: a to z, then aa. Numbers are those of sources. */
const letterOf = (index: number): string =>
  (index < alphabet ? '' : letterOf(Math.floor(index / alphabet) - 1)) +
  String.fromCharCode('a'.charCodeAt(0) + (index % alphabet));

export const noteOptions: Options = {
  clobberPrefix: notePrefix,
  footnoteBackContent: '↑',
  footnoteBackLabel: (index) => `Back to the text of footnote ${letterOf(index)}`,
};

const isReference = ({ tagName, properties: { href } }: Element): boolean =>
  tagName === 'a' && typeof href === 'string' && href.startsWith(`#${notePrefix}fn-`);

/** Gives footnotes their letters, and boxes of tasks the words that a reader who cannot see them needs. */
export function nameNotesAndTasks(tree: Root): void {
  visit(tree, 'element', (node, _index, parent) => {
    const [text] = node.children;
    // No letter or arrow belongs to a word that someone looks for.
    if (
      isReference(node) &&
      parent?.type === 'element' &&
      parent.tagName === 'sup' &&
      text?.type === 'text'
    ) {
      text.value = letterOf(Number(text.value) - 1);
      node.properties.ariaLabel = `Footnote ${text.value}`;
    } else if (node.tagName === 'input')
      node.properties.ariaLabel = node.properties.checked ? 'Done:' : 'Open:';
    else if (node.tagName === 'section') {
      const list = node.children.find((child) => child.type === 'element' && child.tagName === 'ol');
      if (list?.type === 'element') list.properties.type = 'a';
    }
  });
}

import type { Root } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';

function hasFootnote(tree: Root): boolean {
  let isFound = false;
  visit(tree, 'footnoteReference', () => {
    isFound = true;
    return EXIT;
  });
  return isFound;
}

/**
 * The text of an editor's page in two: what is asked, which is its paragraphs before anything else, and what is said of it.
 * Undivided, with nothing asked, where there is no such end, or where a footnote of the first would stand below the second.
 */
export function divideQuestion(tree: Root): { question: Root | undefined; rest: Root } {
  const end = tree.children.findIndex(({ type }) => type !== 'paragraph');
  const question = { ...tree, children: tree.children.slice(0, Math.max(end, 0)) };
  if (question.children.length === 0 || hasFootnote(question)) return { question: undefined, rest: tree };
  return { question, rest: { ...tree, children: tree.children.slice(end) } };
}

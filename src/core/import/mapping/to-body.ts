import type { Heading, Root } from 'mdast';
import { toPlainTree } from '../markdown/plain-tree.ts';
import { toText } from '../markdown/to-text.ts';
import type { Note } from '../note.ts';
import { pathOf, placesOf, type Mapping } from './mapping.ts';
import { textsAt } from './path.ts';

const marks = /[*_`~[\]<>&|\\#\n]|^ *(?:[-+>]|\d+[.)])/;

/** A text of an export, which may be HTML or Markdown with escaped headings, as a tree of plain Markdown. */
export function treeOfText(text: string, notes: Note[]): Root {
  const markdown = text
    .replace(/\r\n?/g, '\n')
    // Google's status page escapes the second mark of its headings.
    .replace(/^#{1,6} (?:\\#)+ ?/gm, '### ');
  return toPlainTree(markdown, 1, notes);
}

/** Whether a text is nothing but words, so that it need not be parsed. */
export const isPlain = (text: string): boolean => !marks.test(text) && !/https?:\/\//.test(text);

/** Whether a text is nothing but words, in paragraphs of one line. */
export const isPlainParagraphs = (text: string): boolean =>
  text
    .split('\n\n')
    .every((paragraph) => paragraph === paragraph.trim() && !/^[=:]/.test(paragraph) && isPlain(paragraph));

/** The text of a record below its front matter, without its timeline: headings from the second level. */
export function toBody(record: unknown, mapping: Mapping, notes: Note[]): string {
  const written = (places: string | readonly string[] | undefined): string => {
    for (const place of placesOf(places)) {
      const texts = textsAt(record, pathOf(place));
      if (texts.length > 0) return texts.join('\n\n');
    }
    return '';
  };
  const plain = (text: string): string => {
    if (isPlain(text) || isPlainParagraphs(text)) return text.trim();
    const tree = treeOfText(text, notes);
    for (const node of tree.children)
      if (node.type === 'heading') node.depth = Math.min(6, Math.max(2, node.depth)) as Heading['depth'];
    return toText(tree.children);
  };
  const sections = Object.entries(mapping.sections ?? {}).flatMap(([name, place]) => {
    const text = plain(written(place));
    return text === '' ? [] : [`## ${name}\n\n${text}`];
  });
  return [plain(written(mapping.body)), ...sections].filter((part) => part !== '').join('\n\n');
}

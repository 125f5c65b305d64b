import type {
  BlockContent,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';

/** What may stand in the text of a line: plain texts are one run of it. */
export type Words = readonly (PhrasingContent | string)[];

/** Ends a sentence that may have its own end already. */
export const ended = (text: string): string => (/[.!?…]["”’)]*$/u.test(text) ? text : `${text}.`);

/** Text that stays text; line breaks and runs of blanks in it are one blank. */
const phrasing = (part: PhrasingContent | string): PhrasingContent[] => {
  if (typeof part !== 'string') return [part];
  const value = part.replace(/\s+/gu, ' ');
  return value === '' ? [] : [{ type: 'text', value }];
};

export const paragraph = (...words: Words): Paragraph => ({
  type: 'paragraph',
  children: words.flatMap(phrasing),
});

export const heading = (depth: Heading['depth'], text: string): Heading => ({
  type: 'heading',
  depth,
  children: phrasing(text),
});

export const strong = (text: string): PhrasingContent => ({ type: 'strong', children: phrasing(text) });

/** A list item: its first line, and what belongs below it. */
export const item = (words: Words, below: readonly (BlockContent | undefined)[] = []): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(...words), ...below.filter((node) => node !== undefined)],
});

/** A list of items; `undefined` where there are none. */
export const list = (items: readonly ListItem[]): List | undefined =>
  items.length === 0 ? undefined : { type: 'list', ordered: false, spread: false, children: [...items] };

/**
 * A link, for addresses of the web alone; any other address is shown and leads nowhere.
 *
 * @param text what stands for it; the address itself where left out.
 */
export function link(address: string, text: string = address): PhrasingContent {
  const url = URL.parse(address);
  if (!url || !['https:', 'http:'].includes(url.protocol)) return { type: 'text', value: text };
  const shown = text === address ? url.href : text;
  return { type: 'link', url: url.href, children: phrasing(shown) };
}

/** Any content of a footnote or a document. */
export type Block = BlockContent | DefinitionContent;

/** A heading and what stands under it; nothing where nothing does. */
export const section = <Node extends RootContent>(
  title: string,
  ...content: readonly (Node | undefined)[]
): (Heading | Node)[] => {
  const told = content.filter((node): node is Node => node !== undefined);
  return told.length === 0 ? [] : [heading(2, title), ...told];
};

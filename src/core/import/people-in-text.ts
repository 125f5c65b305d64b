import { walk } from '../markdown/walk.ts';
import type { Root } from 'mdast';
import { asked, type Note } from './note.ts';
import { withoutEnd } from './without-end.ts';

/** Something in a text that may name a person. */
interface Named {
  text: string;
  line: number | undefined;
}

const handle = /^@[a-z0-9](?:[\w.-]{0,38}\w)?$/i;
const mail = /^[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}$/i;
const before = /^[("'[{<*_]+/;
const signAfter = /[)"'’\]}>*_.,:!?]/;
const possessive = /['’]s$/;
const longest = 200;
const mostNamed = 10;

/** The @handles and e-mail addresses of a text: what of names can be told by its form. */
const namedIn = (text: string): string[] =>
  (text.includes('@') ? text.split(/[\s|,;()<>]+|\/(?=@)/) : []).flatMap((word) => {
    if (!word.includes('@') || word.length > longest) return [];
    const bare = withoutEnd(word.replace(before, ''), signAfter).replace(possessive, '');
    return handle.test(bare) || mail.test(bare) ? [bare] : [];
  });

/** The same in the texts of a tree, outside code, each with its line within the source. */
export function namedInTree(tree: Root): Named[] {
  const found: Named[] = [];
  walk(tree, (node) => {
    if (node.type !== 'text') return;
    const start = node.position?.start.line;
    node.value.split('\n').forEach((text, at) => {
      for (const one of namedIn(text))
        found.push({ text: one, line: start === undefined ? undefined : start + at });
    });
  });
  return found;
}

/** The same in Markdown that was not parsed; fenced code and code in a line are passed over. */
export const namedInText = (markdown: string): Named[] =>
  namedIn(markdown.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '')).map((text) => ({
    text,
    line: undefined,
  }));

/** Says what of this is still in the text of a record, so that a person looks before it is published. */
export function askAboutPeople(found: readonly Named[], texts: readonly string[], notes: Note[]): void {
  const written = texts.join('\n').replaceAll('\\', '');
  const kept = new Map(found.filter(({ text }) => written.includes(text)).map((one) => [one.text, one]));
  const all = [...kept.values()];
  for (const { text, line } of all.slice(0, mostNamed))
    notes.push(
      asked(
        'people',
        `"${text}" may name a person, and stays in the text: look before it is published`,
        line,
      ),
    );
  if (all.length > mostNamed) notes.push(asked('people', `… and ${all.length - mostNamed} more such names`));
}

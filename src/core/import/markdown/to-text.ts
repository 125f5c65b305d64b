import type { Code, Root, RootContent } from 'mdast';
import { markdownWriter } from '../../markdown/markdown-writer.ts';

const writer = markdownWriter();

/** Nodes as Markdown. */
export const toText = (nodes: readonly RootContent[]): string =>
  writer.stringify({ type: 'root', children: [...nodes] } satisfies Root).trim();

/** A mark that stands for a block of code while a text is read line by line; no text has it, for content may not. */
const markOf = (index: number): string => `\uE000${index}\uE001`;
const mark = /^(.*)\uE000(\d+)\uE001$/gmu;

/** Nodes as Markdown in which a mark stands for each block of code, whose lines could be taken for headings or items. */
export function toTextWithoutCode(nodes: readonly RootContent[]): { text: string; code: Code[] } {
  const code: Code[] = [];
  const replace = (node: RootContent): RootContent => {
    if (node.type === 'code') {
      code.push(node);
      return { type: 'paragraph', children: [{ type: 'text', value: markOf(code.length - 1) }] };
    }
    return 'children' in node ? ({ ...node, children: node.children.map(replace) } as RootContent) : node;
  };
  return { text: toText(nodes.map(replace)), code };
}

/** The text with its code again, set in as each mark is; below the line that it stands on, where that says more. */
export const withCode = (text: string, code: readonly Code[]): string =>
  text.replace(mark, (_whole, line: string, index: string) => {
    const before = line.trimStart();
    const indent = line.slice(0, line.length - before.length);
    const node = code[Number(index)];
    const isAlone = before.trim() === '';
    const inner = isAlone ? indent : `${indent}  `;
    const lines = node ? toText([node]).split('\n') : [];
    const block = lines.map((line) => (line === '' ? '' : inner + line)).join('\n');
    return isAlone ? block : `${indent}${before.trimEnd()}\n\n${block}`;
  });

/** Whether a line is nothing but such a mark. */
export const isCodeMark = (line: string): boolean => /^[\s\uE000\uE001\d]*\uE001\s*$/u.test(line);

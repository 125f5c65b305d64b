import type { Nodes } from 'mdast';
import { visit as visitTree } from 'unist-util-visit';
import { isScalar, visit } from 'yaml';
import { parseMarkdown } from '../markdown/parse.ts';
import { parseYaml } from '../reading/front-matter.ts';
import type { Fixed } from './fixed.ts';

type Range = readonly [start: number, end: number];

/** Takes spaces and tabs at the ends of lines away, outside of the ranges in which they belong to a value. */
function trim(text: string, firstLine: number, kept: readonly Range[]): Fixed {
  let offset = 0;
  const fixes: Fixed['fixes'] = [];
  const lines = text.split('\n').map((before, index) => {
    const after = before.replace(/(?<![ \t])[ \t]+$/, '');
    const at = offset + after.length;
    offset += before.length + 1;
    const isValue = kept.some(([start, end]) => start <= at && at < end);
    // A backslash before the break would become a break of its own.
    if (after === before || isValue || after.endsWith('\\')) return before;
    fixes.push({ line: firstLine + index, what: 'space at the end', before, after });
    return after;
  });
  return { text: lines.join('\n'), fixes };
}

/** In YAML; literal blocks and quoted texts are left alone. */
export function trimYaml(yaml: string, firstLine: number): Fixed {
  const kept: Range[] = [];
  visit(parseYaml(yaml), {
    Scalar: (_key, node) => {
      if (isScalar(node) && node.range && node.type !== 'PLAIN') kept.push([node.range[0], node.range[1]]);
    },
  });
  return trim(yaml, firstLine, kept);
}

const literal = new Set<Nodes['type']>([
  'break',
  'code',
  'definition',
  'html',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
]);

/** In a body that is within the limits; line breaks made of two spaces stay, and so do code and links. */
export function trimBody(body: string, firstLine: number): Fixed {
  const kept: Range[] = [];
  visitTree(parseMarkdown(body), (node) => {
    const { start, end } = node.position ?? {};
    if (literal.has(node.type) && start?.offset !== undefined && end?.offset !== undefined)
      kept.push([start.offset, end.offset]);
  });
  return trim(body, firstLine, kept);
}

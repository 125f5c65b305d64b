import { isMap, isScalar, type Pair } from 'yaml';
import { parseYaml } from '../reading/front-matter.ts';
import { isExtraKey } from '../reading/shape.ts';
import type { Fixed } from './fixed.ts';

/** A field with the comment lines directly above it and all that stands below it before the next one. */
interface Block {
  key: string;
  text: string;
  line: number;
}

/**
 * Puts the fields of the top level into an order; a team's own keys follow in theirs. Text that holds a field that is
 * not in the list, or that is one { } as a whole, stays as it is.
 *
 * @param yaml without faults and with a line break at its end.
 */
export function orderFields(yaml: string, firstLine: number, fields: readonly string[]): Fixed {
  const { head, blocks } = splitBlocks(yaml, firstLine);
  const rank = ({ key }: Block): number => (isExtraKey(key) ? fields.length : fields.indexOf(key));
  const ordered = [...blocks].sort((a, b) => rank(a) - rank(b));
  const moved = blocks.find((block, index) => block !== ordered[index]);
  if (!moved || blocks.some((block) => rank(block) === -1)) return { text: yaml, fixes: [] };
  const keys = (list: readonly Block[]): string => list.map(({ key }) => key).join(', ');
  return {
    text: head + ordered.map(({ text }) => text).join(''),
    fixes: [{ line: moved.line, what: 'order of fields', before: keys(blocks), after: keys(ordered) }],
  };
}

function splitBlocks(yaml: string, firstLine: number): { head: string; blocks: Block[] } {
  const root = parseYaml(yaml).contents;
  if (!isMap(root) || root.flow) return { head: yaml, blocks: [] };
  const starts = root.items.map((pair) => startWithComments(yaml, startOf(pair)));
  const blocks = root.items.map((pair, index): Block => ({
    key: isScalar(pair.key) ? String(pair.key.value) : '',
    text: yaml.slice(starts[index], starts[index + 1]),
    line: firstLine + yaml.slice(0, startOf(pair)).split('\n').length - 1,
  }));
  return { head: yaml.slice(0, starts[0] ?? 0), blocks };
}

const startOf = ({ key }: Pair): number => (isScalar(key) ? (key.range?.[0] ?? 0) : 0);

/** The beginning of the comment lines above an offset that stand as deep as it does. */
function startWithComments(yaml: string, offset: number): number {
  let start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const indent = yaml.slice(start, offset);
  while (start > 0) {
    const above = yaml.lastIndexOf('\n', start - 2) + 1;
    const line = yaml.slice(above, start);
    // What tells an editor of the schema belongs to the file and not to its first field.
    if (!line.startsWith(`${indent}#`) || line.includes('yaml-language-server:')) break;
    start = above;
  }
  return start;
}

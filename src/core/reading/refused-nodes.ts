import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Place, PlacedFault, RuleFault } from '../problem.ts';
import { maxYamlDepth } from './limits.ts';
import { findForbiddenCharacter } from './printable.ts';

const writtenOut = 'every value written out in its own place';

const alias = (message: string, mark: string): RuleFault => ({
  rule: 'yaml-alias',
  message,
  allowed: `${writtenOut}; text that begins with "${mark}" in double quotes`,
});

const anchored = (node: Node): RuleFault | undefined =>
  !isAlias(node) && 'anchor' in node && node.anchor
    ? alias(`"&${node.anchor}" names a value to be repeated elsewhere.`, '&')
    : undefined;

const tagged = ({ tag }: Node): RuleFault | undefined =>
  tag !== undefined && !/^tag:yaml\.org,2002:(?:str|map|seq)$/.test(tag)
    ? {
        rule: 'yaml-tag',
        message: `"${tag}" gives a value a type.`,
        allowed: 'plain text: the field gives a value its type',
      }
    : undefined;

/** An escape such as "\u202e" brings in what the text itself may not hold. */
function escaped(node: Node): RuleFault | undefined {
  const text = isScalar(node) && typeof node.value === 'string' ? node.value : '';
  const forbidden = findForbiddenCharacter(text);
  return (
    forbidden && {
      rule: 'forbidden-character',
      message: `An escape in this text stands for ${forbidden.name}.`,
      allowed: 'visible characters, spaces and line breaks',
    }
  );
}

const tooDeep: RuleFault = {
  rule: 'nesting-too-deep',
  message: 'This value is nested too deep.',
  allowed: `at most ${maxYamlDepth} levels`,
};

const merge: RuleFault = {
  rule: 'yaml-alias',
  message: '"<<" merges another value into this one.',
  allowed: writtenOut,
};

/**
 * The nodes of a document that front matter may not have: aliases, tags, merges, hidden characters, deep nesting.
 *
 * @param mayHide whether a value may hold what is not seen: only where the text itself does, or has an escape.
 */
export function refusedNodes(
  doc: Document,
  place: (offset: number) => Place,
  mayHide: boolean,
): PlacedFault[] {
  const faults: PlacedFault[] = [];
  const refuse = (node: Node, fault: RuleFault | undefined): void => {
    if (fault) faults.push({ ...place(node.range?.[0] ?? 0), ...fault });
  };
  const look = (node: unknown, depth: number): void => {
    if (isAlias(node)) refuse(node, alias(`"*${node.source}" points to a value elsewhere in the file.`, '*'));
    else if (isNode(node)) {
      if (mayHide) refuse(node, escaped(node));
      refuse(node, anchored(node));
      refuse(node, tagged(node));
      if (depth > maxYamlDepth) refuse(node, tooDeep);
    }
    if (isSeq(node)) for (const item of node.items) look(item, depth + 1);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (isScalar(key) && key.value === '<<') refuse(key, merge);
      look(key, depth + 1);
      look(value, depth + 1);
    }
  };
  look(doc.contents, 0);
  return faults;
}

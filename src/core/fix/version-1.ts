import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Action, Result } from '../../../schemas/vocabulary.ts';
import { parseYaml } from '../reading/front-matter.ts';
import type { Fix, Fixed } from './fixed.ts';

/** What words of the former `cause.response` have become: something that was done, and what came of it. */
const formerActions: Readonly<Record<string, { did: Action; result?: Result }>> = {
  'rollback-worked': { did: 'rollback', result: 'ended' },
  'rollback-failed': { did: 'rollback', result: 'none' },
  'rollback-harmful': { did: 'rollback', result: 'worse' },
  'manual-rebuild': { did: 'rebuild' },
};

/** How an action is written as the value of a claim: `did`, or `did/result`. */
const claimValueOf = ({ did, result }: { did: Action; result?: Result }): string =>
  result === undefined ? did : `${did}/${result}`;

interface Edit {
  start: number;
  end: number;
  by: string;
  what: string;
}

/**
 * Brings front matter of version 1 to version 2 without loss: `cause.response` becomes `response`, and claims on it
 * follow. Text that has none of this, or that already has a `response`, stays as it is.
 *
 * @param yaml without faults and with a line break at its end.
 */
export function bringToVersion2(yaml: string, firstLine: number): Fixed {
  const root = parseYaml(yaml).contents;
  if (!isMap(root)) return { text: yaml, fixes: [] };
  const edits = [...moveResponse(yaml, root), ...renameClaims(root)];
  const lineOf = (offset: number): number => firstLine + yaml.slice(0, offset).split('\n').length - 1;
  const fixes = edits
    .filter(({ what }) => what !== '')
    .map(({ start, end, by, what }): Fix => ({
      line: lineOf(start),
      what,
      before: yaml.slice(start, end).trim(),
      after: by.trim(),
    }));
  let text = yaml;
  for (const { start, end, by } of [...edits].sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + by + text.slice(end);
  return { text, fixes };
}

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

const textAt = (map: YAMLMap, key: string): string | undefined => {
  const value = pairOf(map, key)?.value;
  return isScalar(value) ? String(value.value) : undefined;
};

/** From the first letter of a pair to the end of its value. */
function rangeOf({ key, value }: Pair): [number, number] {
  const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  const range = (value as { range?: [number, number, number] } | null)?.range;
  return [start, range?.[1] ?? start];
}

function moveResponse(yaml: string, root: YAMLMap): Edit[] {
  const causePair = pairOf(root, 'cause');
  const cause = causePair?.value;
  if (root.flow || !causePair || !isMap(cause) || pairOf(root, 'response')) return [];
  const former = pairOf(cause, 'response');
  if (!former || !isSeq(former.value)) return [];
  const [start, end] = cause.flow ? flowRange(yaml, rangeOf(former)) : blockRange(yaml, rangeOf(former));
  const removed = yaml.slice(start, end);
  const comments = cause.flow ? [] : (removed.match(/(?<=^|\s)#.*$/gm) ?? []);
  const lines = [
    ...comments,
    'response:',
    ...partsOf(yaml, former.value.items),
    ...['status', 'sources'].flatMap((key) => inherited(yaml, cause, key)),
  ];
  const after = lineEnd(yaml, rangeOf(causePair)[1]);
  return [
    { start, end, by: '', what: '' },
    { start: after, end: after, by: `${lines.join('\n')}\n`, what: 'cause.response is now response' },
  ];
}

/** The words as actions and factors, each in the order in which it stood. */
function partsOf(yaml: string, items: readonly unknown[]): string[] {
  const words = items.map((item) => {
    if (isMap(item)) {
      const rest = ['status', 'sources'].flatMap((key) => {
        const pair = pairOf(item, key);
        return pair ? [yaml.slice(...rangeOf(pair)).replaceAll(/(?<!\s)\s*\n\s*/g, ' ')] : [];
      });
      return { is: textAt(item, 'is') ?? '', rest };
    }
    return { is: isScalar(item) ? String(item.value) : '', rest: [] };
  });
  const did = words.flatMap(({ is, rest }) => {
    const former = formerActions[is];
    if (!former) return [];
    const { did: action, result } = former;
    const parts = [`did: ${action}`, ...(result ? [`result: ${result}`] : []), ...rest];
    return [`    - { ${parts.join(', ')} }`];
  });
  const factors = words
    .filter(({ is }) => !Object.hasOwn(formerActions, is))
    .map(({ is, rest }) => `    - ${rest.length === 0 ? is : `{ ${[`is: ${is}`, ...rest].join(', ')} }`}`);
  return [
    ...(did.length > 0 ? ['  actions:', ...did] : []),
    ...(factors.length > 0 ? ['  factors:', ...factors] : []),
  ];
}

function inherited(yaml: string, cause: YAMLMap, key: string): string[] {
  const pair = pairOf(cause, key);
  return pair ? [`  ${yaml.slice(...rangeOf(pair)).replaceAll(/(?<!\s)\s*\n\s*/g, ' ')}`] : [];
}

const lineEnd = (yaml: string, offset: number): number => {
  const end = yaml.indexOf('\n', offset === 0 ? 0 : offset - 1);
  return end === -1 ? yaml.length : end + 1;
};

/** Whole lines, with the comment lines above that stand as deep. */
function blockRange(yaml: string, [from, to]: [number, number]): [number, number] {
  let start = yaml.lastIndexOf('\n', from - 1) + 1;
  const indent = yaml.slice(start, from);
  while (start > 0) {
    const above = yaml.lastIndexOf('\n', start - 2) + 1;
    if (!yaml.slice(above, start).startsWith(`${indent}#`)) break;
    start = above;
  }
  return [start, lineEnd(yaml, to)];
}

/** A pair inside { } with the comma that parts it from its neighbour. */
function flowRange(yaml: string, [from, to]: [number, number]): [number, number] {
  const before = /,\s*$/.exec(yaml.slice(0, from))?.[0].length;
  if (before !== undefined) return [from - before, to];
  return [from, to + (/^\s*,\s*/.exec(yaml.slice(to))?.[0].length ?? 0)];
}

function renameClaims(root: YAMLMap): Edit[] {
  const claims = pairOf(root, 'claims')?.value;
  if (!isSeq(claims)) return [];
  return claims.items.flatMap((claim): Edit[] => {
    if (!isMap(claim) || textAt(claim, 'field') !== 'cause.response') return [];
    const value = pairOf(claim, 'value')?.value;
    const scalars = isSeq(value) ? value.items.filter(isScalar) : isScalar(value) ? [value] : [];
    const former = scalars.map((scalar) => formerActions[String(scalar.value)]);
    const isAction = former.length > 0 && former.every((action) => action !== undefined);
    if (!isAction && former.some((action) => action !== undefined)) return [];
    const field = pairOf(claim, 'field')?.value as { range: [number, number, number] };
    return [
      {
        start: field.range[0],
        end: field.range[1],
        by: isAction ? 'response.actions' : 'response.factors',
        what: 'field of a claim',
      },
      ...scalars.flatMap((scalar, index): Edit[] => {
        const action = former[index];
        const range = scalar.range;
        return action && range
          ? [{ start: range[0], end: range[1], by: claimValueOf(action), what: 'value of a claim' }]
          : [];
      }),
    ];
  });
}

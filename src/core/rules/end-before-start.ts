import type { TimeOrAbsent } from '../../../schemas/record.ts';
import { isLater } from '../inexact/between.ts';
import type { FieldPath } from '../problem.ts';
import type { Found, OwnCheck } from './rule.ts';

function compareEnds(
  from: TimeOrAbsent,
  to: TimeOrAbsent,
  path: FieldPath,
  names: [string, string],
): Found[] {
  if (!from.known || !to.known) return [];
  const order = isLater(from, to);
  if (order === 'no') return [];
  return [
    {
      path,
      message: `"${names[1]}" (${to.text}) is ${order === 'surely' ? '' : 'possibly '}earlier than "${names[0]}" (${from.text}).`,
      allowed: `a time at or after "${names[0]}"; leave "${names[1]}" out while nobody knows it`,
      severity: order === 'surely' ? 'error' : 'warning',
    },
  ];
}

export const endBeforeStart: OwnCheck = ({ times, impact }) => [
  ...compareEnds(times.started.at, times.ended.at, ['times', 'ended', 'at'], ['started', 'ended']),
  ...impact.flatMap(({ from, to }, index) => compareEnds(from, to, ['impact', index, 'to'], ['from', 'to'])),
];

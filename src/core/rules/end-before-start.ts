import type { TimeOrAbsent } from '../../../schemas/record.ts';
import { isLater } from '../inexact/between.ts';
import type { FieldPath } from '../problem.ts';
import type { Found, OwnCheck } from './rule.ts';

interface NamedTime {
  name: string;
  at: TimeOrAbsent;
}

/** @param path that of the end. */
function compareEnds({ name: start, at: from }: NamedTime, end: NamedTime, path: FieldPath): Found[] {
  const { name, at: to } = end;
  if (!from.known || !to.known) return [];
  const order = isLater(from, to);
  if (order === 'no') return [];
  return [
    {
      path,
      message: `"${name}" (${to.text}) is ${order === 'surely' ? '' : 'possibly '}earlier than "${start}" (${from.text}).`,
      allowed: `a time at or after "${start}"; leave "${name}" out while it is not known`,
      severity: order === 'surely' ? 'error' : 'warning',
    },
  ];
}

export const endBeforeStart: OwnCheck = ({ times, impact }) => [
  ...compareEnds({ name: 'started', at: times.started.at }, { name: 'ended', at: times.ended.at }, [
    'times',
    'ended',
    'at',
  ]),
  ...impact.flatMap(({ from, to }, index) =>
    compareEnds({ name: 'from', at: from }, { name: 'to', at: to }, ['impact', index, 'to']),
  ),
];

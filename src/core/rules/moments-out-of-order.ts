import { isLater } from '../inexact/between.ts';
import type { OwnCheck } from './rule.ts';

/** Pairs of which the first is usually not later. `resolved` is free: a company may call it over early or late. */
const usualOrder = [
  ['started', 'detected'],
  ['started', 'declared'],
  ['started', 'mitigated'],
  ['started', 'restoring'],
  ['mitigated', 'ended'],
  ['restoring', 'ended'],
] as const;

export const momentsOutOfOrder: OwnCheck = ({ times }) =>
  usualOrder.flatMap(([first, second]) => {
    const a = times[first].at;
    const b = times[second].at;
    if (!a.known || !b.known || isLater(a, b) !== 'surely') return [];
    return [
      {
        path: ['times', second, 'at'],
        message: `"${second}" (${b.text}) is earlier than "${first}" (${a.text}).`,
        allowed: `"${second}" at or after "${first}"; where it truly was the other way round, an exception with its reason`,
      },
    ];
  });

import type { RecordedTime } from '../../../schemas/record.ts';
import { nominalEnds } from '../inexact/between.ts';
import { earliestOf, latestOf } from '../inexact/instants.ts';
import { isFine, phaseDoubt, phaseName, phases, type Phase, type PhaseSpan } from './phases.ts';

/**
 * A piece of the bar of one incident: sure to have been one phase, or hatched. Instants in milliseconds; infinite where
 * nothing bounds them.
 */
export interface PhaseSegment {
  from: number;
  to: number;
  /** Every phase it may have been. */
  phases: Phase[];
  /** Whether it surely was the one phase, begun and not yet over. */
  isSure: boolean;
  text: string;
}

/**
 * Where a moment lies as it is written, in milliseconds; infinite where it is open. The second or minute that it names is
 * no reach worth drawing.
 */
export function reachOf(time: RecordedTime | undefined): [number, number] {
  if (!time) return [-Infinity, Infinity];
  return isFine(time) ? nominalEnds(time) : [earliestOf(time), latestOf(time)];
}

/** The reaches of start, inner boundaries and end, so that none begins or ends before the one ahead of it. */
function reaches(spans: readonly PhaseSpan[]): [number, number][] {
  const [first] = spans;
  const all = [reachOf(first?.from), ...spans.map(({ to }) => reachOf(to))];
  let [from, to] = [-Infinity, -Infinity];
  return all.map((reach) => {
    from = Math.max(from, reach[0]);
    to = Math.max(to, reach[1]);
    return [from, to];
  });
}

/**
 * The phases of one incident as pieces to be drawn. Where the reaches of moments overlap, a piece may have been any of
 * the phases they part, and is not sure.
 */
export function phaseSegments(spans: readonly PhaseSpan[]): PhaseSegment[] {
  if (spans.length === 0) return [];
  const limits = reaches(spans);
  const cuts = [...new Set(limits.flat())].sort((a, b) => a - b);
  const pieces = cuts.slice(0, -1).flatMap((from, index): PhaseSegment[] => {
    const to = cuts[index + 1] ?? from;
    // How many of the moments have surely, and how many may have passed here; between them lie the possible spans.
    const passed = limits.filter((reach) => reach[1] <= from).length;
    const maybe = limits.filter((reach) => reach[0] <= from).length;
    if (maybe === 0 || passed === limits.length) return [];
    const possible = spans.slice(Math.max(0, passed - 1), Math.min(maybe, spans.length));
    const names = [...new Set(possible.flatMap((span) => span.phases))];
    const isBegun = passed > 0;
    const isOver = maybe === limits.length;
    return [
      {
        from,
        to,
        phases: names,
        isSure: names.length === 1 && isBegun && !isOver,
        text: textOf(names, isBegun, isOver),
      },
    ];
  });
  return merge(pieces);
}

function textOf(possible: readonly Phase[], isBegun: boolean, isOver: boolean): string {
  const doubts = [
    ...(isBegun ? [] : ['may not have begun']),
    ...(possible.length > 1 ? [phaseDoubt(possible) ?? ''] : []),
    ...(isOver ? ['may have been over'] : []),
  ];
  const [only] = possible;
  if (doubts.length === 0 && only) return `${phases[only].label}: ${phases[only].definition}`;
  return `${phaseName(possible)}, ${doubts.join('; ')}`;
}

/** Neighbours that say the same are one piece. */
function merge(pieces: readonly PhaseSegment[]): PhaseSegment[] {
  const merged: PhaseSegment[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last?.to === piece.from && last.text === piece.text) last.to = piece.to;
    else merged.push({ ...piece });
  }
  return merged;
}

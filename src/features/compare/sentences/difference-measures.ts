import type { IncidentRecord, Report } from '../../../../schemas/record.ts';
import { formatList } from '../../../core/format/places.ts';
import { measuredDuration, surelyMore } from '../rows/cell-differences.ts';
import { compareReports } from '../rows/comparable.ts';
import { capitalised, groupsOf, groupSubject, type Sides } from './difference-sides.ts';
import { elapsedSinceStart, formatElapsed, isAtStart } from '../../../core/record/elapsed.ts';
import { lengthOf, measureNames, type Length } from '../../../core/record/lengths.ts';
import { describeReport, shownReports } from '../../../core/record/reports.ts';

/** "2 min after impact began"; `undefined` where either time is not known or nothing bounds what lies between. */
function noticed(record: IncidentRecord): string | undefined {
  const { started, detected } = record.times;
  if (!started.at.known || !detected.at.known) return undefined;
  const elapsed = elapsedSinceStart(record, detected.at);
  if (elapsed) return formatElapsed(elapsed);
  return isAtStart(record, detected.at) ? 'as impact began' : undefined;
}

/** When the operator noticed, counted from the start of impact of each. */
export function detectionSentence(sides: Sides): string | undefined {
  const texts = sides.records.flatMap((record) => noticed(record) ?? []);
  if (texts.length < sides.records.length) return undefined;
  const groups = groupsOf(texts);
  const [first] = groups;
  if (groups.length === 1 && first) return `In ${sides.all}, the operator noticed ${first.text}.`;
  const clauses = groups.map(({ text, members }, index) =>
    index === 0
      ? `in ${groupSubject(sides, members)}, the operator noticed ${text}`
      : `in ${groupSubject(sides, members)}, ${text}`,
  );
  return `${capitalised(clauses.join('; '))}.`;
}

const longerBy = (a: Length, b: Length): string | undefined => {
  const [one, other] = [measuredDuration(a.duration), measuredDuration(b.duration)];
  return one && other && surelyMore(one, other);
};
const isSurelyLonger = (a: Length, b: Length): boolean => longerBy(a, b) !== undefined;

/** Which was longest and which shortest, where the bounds leave no doubt and all are measured alike. */
export function lengthSentence(sides: Sides): string | undefined {
  const lengths = sides.records.flatMap((record) => lengthOf(record) ?? []);
  const [first] = lengths;
  if (!first || lengths.length < sides.records.length) return undefined;
  if (lengths.some(({ measure }) => measure !== first.measure)) return undefined;
  const extreme = (isBeyond: (a: Length, b: Length) => boolean): number =>
    lengths.findIndex((one, index) =>
      lengths.every((other, place) => place === index || isBeyond(one, other)),
    );
  const longest = extreme(isSurelyLonger);
  const shortest = extreme((a, b) => isSurelyLonger(b, a));
  const text = (index: number): string => lengths[index]?.text ?? '';
  const name = (index: number): string => sides.names[index] ?? '';
  const measured = measureNames[first.measure];
  if (sides.isPair) {
    const [a, b] = [lengths[longest], lengths[shortest]];
    return a && b
      ? `${capitalised(name(longest))} lasted longer by at least ${longerBy(a, b) ?? ''}, measured ${measured}: ${text(longest)}, against ${text(shortest)}.`
      : undefined;
  }
  const clauses = [
    ...(longest < 0 ? [] : [`${name(longest)} lasted longest (${text(longest)})`]),
    ...(shortest < 0 ? [] : [`${name(shortest)} was the shortest (${text(shortest)})`]),
  ];
  return clauses.length === 0 ? undefined : `${capitalised(clauses.join(' and '))}, measured ${measured}.`;
}

/** One count of each incident, all of which can be read against each other; the first such choice, if any. */
function alikeReports(lists: readonly (readonly Report[])[]): Report[] | undefined {
  const [first = [], ...rest] = lists;
  const fits = (chosen: readonly Report[], report: Report): boolean =>
    chosen.every((other) => compareReports(other, report).grade !== 'not-comparable');
  for (const start of first) {
    const chosen = [start];
    for (const list of rest) {
      const found = list.find((report) => fits(chosen, report));
      if (found) chosen.push(found);
    }
    if (chosen.length === lists.length) return chosen;
  }
  return undefined;
}

/** Counts of reports beside one another, where they count alike; what differs is named, and nothing is computed. */
export function reportSentence(sides: Sides): string | undefined {
  const chosen = alikeReports(sides.records.map(shownReports));
  if (!chosen) return undefined;
  const counts = chosen.map((report, index) => {
    const record = sides.records[index];
    return `${record ? describeReport(record, report).count : ''} in ${sides.names[index] ?? ''}`;
  });
  const reasons = [
    ...new Set(
      chosen.flatMap((a, index) => chosen.slice(index + 1).flatMap((b) => compareReports(a, b).reasons)),
    ),
  ];
  const difference = reasons.length === 0 ? '' : ` (inexact: ${reasons.join('; ')})`;
  return `Reports can be read against each other: ${formatList(counts)}${difference}.`;
}

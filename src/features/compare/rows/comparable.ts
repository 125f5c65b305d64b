import { plural } from '../../../core/format/plural.ts';
import type { Report } from '../../../../schemas/record.ts';
import { earliestOf, latestOf } from '../../../core/inexact/instants.ts';
import { formatList } from '../../../core/format/places.ts';
import { formatSeconds } from '../../../core/format/duration.ts';

/**
 * How far two figures may be read against each other. Only `exact` and `inexact` figures may ever stand in one ratio,
 * one bar or one ranking; Hindsight draws none of the three for anything else.
 */
export type Grade = 'exact' | 'inexact' | 'not-comparable';

/** A grade in the words that stand at its row. */
export const gradeNames = {
  exact: 'comparable',
  inexact: 'comparable, inexact',
  'not-comparable': 'not comparable',
} as const satisfies Record<Grade, string>;

export interface Comparability {
  grade: Grade;
  /** What differs or is missing, in words; empty when nothing does. */
  reasons: string[];
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

interface Window {
  seconds: number | undefined;
}

function windowOf({ window }: Report): Window {
  if (!window.known) return { seconds: undefined };
  const seconds = (latestOf(window.to) - earliestOf(window.from)) / 1_000;
  return { seconds: Number.isFinite(seconds) ? seconds : undefined };
}

const kindNames: Record<Report['kind'], string> = {
  peak: 'a peak',
  snapshot: 'a snapshot',
  cumulative: 'a total',
  unspecified: 'a number of unstated kind',
};

/** What differs between two counts of reports, each in a few words. Unknown on either side is a difference. */
function reportDifferences(a: Report, b: Report): string[] {
  const found: string[] = [];
  if (a.kind === 'unspecified' || b.kind === 'unspecified') found.push('the kind of number is not stated');
  else if (a.kind !== b.kind) found.push(`${kindNames[a.kind]} against ${kindNames[b.kind]}`);
  if (!sameSet(a.services, b.services))
    found.push(`${countOf(a.services)} against ${countOf(b.services, a.services)}`);
  if (a.places.length === 0 || b.places.length === 0) found.push('the places are not stated');
  else if (!sameSet(a.places, b.places)) found.push('different places');
  if (a.kind === 'cumulative' && b.kind === 'cumulative')
    found.push(...windowDifference(windowOf(a).seconds, windowOf(b).seconds));
  if (a.counter === undefined || b.counter === undefined) found.push('the counter is not stated');
  else if (a.counter.id !== b.counter.id)
    found.push(`counted by ${a.counter.name} against ${b.counter.name}`);
  else if (a.counter.method === 'unknown' || b.counter.method === 'unknown')
    found.push(`by which method ${a.counter.name} counted on that day is not stated`);
  else if (a.counter.method !== b.counter.method)
    found.push(`${a.counter.name} counted by another method by then`);
  return found;
}

function countOf(services: readonly string[], other?: readonly string[]): string {
  if (other?.length === services.length)
    return services.length === 1 ? 'another' : `${services.length} others`;
  return plural(services.length, 'service');
}

/** Windows that differ by less than this share count alike: 23 h 45 min and a day. */
const windowTolerance = 0.05;

function windowDifference(a: number | undefined, b: number | undefined): string[] {
  if (a === undefined || b === undefined) return ['the window is not stated'];
  return Math.abs(a - b) <= Math.min(a, b) * windowTolerance
    ? []
    : [`over ${formatSeconds(a)} against over ${formatSeconds(b)}`];
}

/**
 * Two counts stand on one row as comparable only when kind, services, places, window length and the counter's method
 * agree; inexact when one of them differs in a way that is named; else not, with every reason.
 */
export function compareReports(a: Report, b: Report): Comparability {
  const reasons = reportDifferences(a, b);
  if (reasons.length === 0) return { grade: 'exact', reasons };
  const isUnstated = reasons.some((reason) => reason.includes('not stated'));
  const isOtherKind = a.kind !== b.kind || a.kind === 'unspecified';
  return {
    grade: reasons.length === 1 && !isUnstated && !isOtherKind ? 'inexact' : 'not-comparable',
    reasons,
  };
}

/** The pair of counts, one of each record, that can best be read against each other; `undefined` without counts. */
export function bestReportPair(
  a: readonly Report[],
  b: readonly Report[],
): { a: Report; b: Report; comparability: Comparability } | undefined {
  const order: Grade[] = ['exact', 'inexact', 'not-comparable'];
  const pairs = a.flatMap((one) =>
    b.map((other) => ({ a: one, b: other, comparability: compareReports(one, other) })),
  );
  return pairs.sort(
    (x, y) =>
      order.indexOf(x.comparability.grade) - order.indexOf(y.comparability.grade) ||
      x.comparability.reasons.length - y.comparability.reasons.length,
  )[0];
}

/**
 * Whether times or lengths can be read against each other: their precision, and whether all are known.
 *
 * @param names of the incidents, in the order of the values.
 */
export function comparePrecision(
  values: readonly { known: boolean; isExact?: boolean; unit?: string }[],
  names: readonly string[],
): Comparability {
  if (values.some(({ known }) => !known))
    return { grade: 'not-comparable', reasons: ['not known on every side'] };
  if (new Set(values.map(({ unit }) => unit)).size > 1)
    return { grade: 'inexact', reasons: ['known to different precision'] };
  const loose = names.filter((_, index) => values[index]?.isExact !== true);
  if (loose.length === 0) return { grade: 'exact', reasons: [] };
  const which = loose.length === names.length ? 'none is exact' : `not exact for ${formatList(loose)}`;
  return { grade: 'inexact', reasons: [which] };
}

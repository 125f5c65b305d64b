import { plural } from '../../core/format/plural.ts';
import { leastForMedian, type Distribution } from './distribution.ts';
import type { Trends } from './trends.ts';

/** How the points of a distribution are to be read. */
export const howToRead =
  'A point is one incident; a line is one that is known only within these bounds, an arrow one that lasted at least so long. The axis is logarithmic: each step is several times as long as the one before.';

/** Of how many incidents a distribution shows n, and where all others are. */
export const describeRest = ({ missing, leftOut, total, quantiles }: Distribution): string =>
  [
    `of ${plural(total, 'incident')}`,
    ...quantiles.map(({ name, text }) => `${name} ${text}`),
    `not known: ${missing}`,
    ...leftOut.map(({ reason, count }) => `left out: ${count} ${reason}`),
  ].join('; ') + '.';

const untilDeclared =
  "From the start of impact to the operator's first public word, on a status page as a rule: how far such a page lags behind. Only where both times are known.";

/** What each distribution measures, from where to where. */
export const measured = {
  span: 'From the start of impact to its end.',
  spanOfAll: 'From the start of impact to its end, which is the measure known most often.',
  windows:
    'The impact windows added up, without the pauses between them; only where they are recorded for all services.',
  stated: 'As the operator or another source stated it, often without saying from when to when.',
  noticed: 'From the start of impact to the moment at which the operator knew.',
  declared: untilDeclared,
} as const;

/** What is said of a lag besides where it is measured. */
export const atOnce =
  '“≤ 0” means at once or earlier: an operator may know before its users do, and where a time is known within bounds only, the order may be open.';

export const triggerNote = `From the start of impact to its end. The mark across the points is the median, hatched where it is known within bounds only; there is none below ${leastForMedian} incidents. An incident with two triggers is in two rows.`;

export const organizationNote = `Organizations with both times known of at least ${leastForMedian} incidents, by name. They publish different incidents in different detail, so that one row says nothing about another.`;

export function detectionNote({
  withoutDetection,
  total,
}: Pick<Trends, 'withoutDetection' | 'total'>): string {
  const missing =
    withoutDetection > 0
      ? ` In ${withoutDetection} of ${total} nothing is recorded yet; they are in no row.`
      : '';
  return `${measured.noticed} No median below ${leastForMedian} incidents. An incident noticed in two ways is in two rows.${missing}`;
}

/** What the counts of triggers and failure modes mean, beside what each leads to. */
export function matrixNote({ matrix: { withoutColumn, total } }: Pick<Trends, 'matrix'>): string {
  const missing =
    withoutColumn > 0
      ? ` ${withoutColumn} of ${total} ${withoutColumn === 1 ? 'has no failure mode recorded and is' : 'have no failure mode recorded and are'} in the totals only.`
      : '';
  return `An incident with two triggers or several failure modes is in several cells, so that cells do not add up to the totals, which count each incident once.${missing}`;
}

export function endingsNote({ endings: { withoutColumn, total } }: Pick<Trends, 'endings'>): string {
  const missing =
    withoutColumn > 0
      ? ` In ${withoutColumn} of ${total} there is no such action: nothing is recorded yet, no account says, or several actions only eased it. They are in the first column only.`
      : '';
  return `The actions that ended the impact or most of it, as the accounts say, beside what set it off. An incident with two triggers or two such actions is in several cells.${missing} How often an action is listed here says nothing about how often it works: where it was tried in vain, its own page says so.`;
}

export const yearsNote =
  'This counts what was published and then written up here. It does not say that incidents became more or less frequent: where more organizations publish, more is written up.';

import type { IncidentRecord } from '../../../../schemas/record.ts';
import type { Kind } from '../../../../schemas/vocabulary.ts';
import { formatDate } from '../../../core/format/date.ts';
import { formatList } from '../../../core/format/places.ts';
import { responseSentence, sharedSentence, triggerSentence } from './difference-causes.ts';
import { detectionSentence, lengthSentence, reportSentence } from './difference-measures.ts';
import {
  capitalised,
  groupsOf,
  groupSubject,
  numberWord,
  operatorsThen,
  sidesOf,
  type Sides,
} from './difference-sides.ts';

/**
 * What differs between two to six incidents and what they share, in sentences made from their fields.
 *
 * A topic of which any of them knows nothing is left out altogether, so that no silence reads as an agreement or a
 * difference. Nothing is computed across incidents: lengths are only called longer where their bounds leave no doubt, and
 * counts of reports stand beside one another only where they count alike. Every clause names the outages it is about.
 *
 * @param records in the order of the comparison.
 */
export function differences(records: readonly IncidentRecord[]): string[] {
  const sides = sidesOf(records);
  return [
    openingSentence(sides),
    kindSentence(sides),
    triggerSentence(sides),
    sharedSentence(sides, 'layers'),
    sharedSentence(sides, 'mechanisms'),
    detectionSentence(sides),
    responseSentence(sides),
    lengthSentence(sides),
    reportSentence(sides),
  ].filter((sentence) => sentence !== undefined);
}

const nouns: Record<Kind, { one: string; many: string }> = {
  outage: { one: 'an outage', many: 'outages' },
  degradation: { one: 'a degradation', many: 'degradations' },
  'data-loss': { one: 'a loss of data', many: 'losses of data' },
  exposure: { one: 'an exposure of data', many: 'exposures of data' },
  'near-miss': { one: 'a near miss', many: 'near misses' },
};

const kindText = ({ kind }: IncidentRecord): string => formatList(kind.map((word) => nouns[word].one));

/** What the incidents are called together: "outages" where all are that and nothing else. */
export function nounOf(records: readonly IncidentRecord[]): string {
  const [first] = records;
  const isOneKind = new Set(records.map(kindText)).size === 1 && first?.kind.length === 1;
  return isOneKind && first.kind[0] ? nouns[first.kind[0]].many : 'incidents';
}

const operatorIds = ({ organizations }: IncidentRecord): string =>
  organizations
    .map(({ id }) => id)
    .sort()
    .join();

/** Who operated what failed, and on which day. */
function openingSentence(sides: Sides): string | undefined {
  const { records, all } = sides;
  const dates = records.map(({ date }) => formatDate(date));
  if (records.some(({ organizations }) => organizations.length === 0))
    return `${capitalised(countedNoun(sides))} of ${formatList(dates)}.`;
  if (new Set(records.map(operatorIds)).size === 1)
    return `${capitalised(all)} ${nounOf(records)} happened at ${sharedOperator(records)}, on ${formatList(dates)}.`;
  const places = records.map((record, index) => `${operatorsThen(record)} (${dates[index] ?? ''})`);
  return `The ${countedNoun(sides)} happened at ${formatList(places)}.`;
}

const countedNoun = (sides: Sides): string => `${numberWord(sides.records.length)} ${nounOf(sides.records)}`;

/** "Meta (Facebook, Inc. in 2021)": today's name, with the one of the day where it was another. */
function sharedOperator(records: readonly IncidentRecord[]): string {
  const [first] = records;
  const names = (first?.organizations ?? []).map(({ id, name }) => {
    const others = records.flatMap(({ date, organizations }) =>
      organizations.flatMap((other) =>
        other.id === id && other.nameThen !== name ? [`${other.nameThen} in ${date.slice(0, 4)}`] : [],
      ),
    );
    return others.length === 0 ? name : `${name} (${formatList([...new Set(others)])})`;
  });
  return formatList(names);
}

/** What each was, where they were not the same. */
function kindSentence(sides: Sides): string | undefined {
  const { records } = sides;
  const groups = groupsOf(records.map(kindText));
  if (groups.length === 1) return undefined;
  const clauses = groups.map(({ text, members }, index) => {
    const [kind, ...others] = records[members[0] ?? 0]?.kind ?? [];
    const many = kind && others.length === 0 ? nouns[kind].many : `each ${text}`;
    const what = members.length > 1 ? many : text;
    const verb = index > 0 ? '' : members.length > 1 ? 'were ' : 'was ';
    return `${groupSubject(sides, members)} ${verb}${what}`;
  });
  return `${capitalised(clauses.join('; '))}.`;
}

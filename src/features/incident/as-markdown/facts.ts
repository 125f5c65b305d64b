import type { BlockContent, ListItem } from 'mdast';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import { numbered } from '../../../core/record/citations.ts';
import { factsOf, type Fact, type FactLine } from '../../../core/record/facts.ts';
import { otherReportsOf } from '../fact-block.ts';
import { otherValues, type ClaimView, type OtherValues } from '../other-values.ts';
import { ended, item, link, list, strong, type Words } from '../../../core/markdown/nodes.ts';
import { cite } from './cite.ts';

/** The full address of a page of ours by its path. */
export type AddressOf = (path: string) => string;

const quoted = (text: string): string => `“${text}”`;

/** A published value that the record did not adopt, or that agrees with it, with how it was judged and why. */
function claimItem(claim: ClaimView, address: AddressOf): ListItem {
  const { status, printed, says, by, sources, readAs, why, against, belongsTo } = claim;
  const words: Words = [
    strong(`${status.label}:`),
    ...(printed === undefined ? [] : [` ${quoted(printed)}`]),
    ...(says === undefined ? [] : [` ${says}`]),
    ...(by === undefined ? [] : [` (${by})`]),
    ...cite(sources),
    ...(readAs === '' ? [] : [', read as ', { type: 'inlineCode' as const, value: readAs }]),
    ...(why === undefined ? [] : [`. Why: ${ended(why)}`, ...cite(against)]),
    ...(belongsTo === undefined
      ? []
      : [
          `${why === undefined ? '.' : ''} It describes `,
          link(address(`/incidents/${belongsTo}/`), belongsTo),
          '.',
        ]),
  ];
  return item(words);
}

export const claimList = (views: readonly ClaimView[], address: AddressOf): BlockContent | undefined =>
  list(views.map((view) => claimItem(view, address)));

/** What others published of a value, folded below it. */
export const otherItems = (others: OtherValues | undefined, address: AddressOf): ListItem[] =>
  others ? [item([`${others.summary}:`], [claimList(others.claims, address)])] : [];

const lineWords = (record: IncidentRecord, { text, detail, sources }: FactLine): Words => [
  detail === undefined ? text : `${text}, ${detail}`,
  ...cite(numbered(record, sources)),
];

/** The lines of a fact, those that belong together under their label. */
function lineItems(record: IncidentRecord, lines: readonly FactLine[]): ListItem[] {
  const groups = [...new Set(lines.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const own = lines.filter((line) => line.group === group).map((line) => item(lineWords(record, line)));
    return group === undefined ? own : [item([`${group}:`], [list(own)])];
  });
}

/** Counts of problem reports beside the one that the fact shows. */
function reportItems(record: IncidentRecord): ListItem[] {
  const others = otherReportsOf(record);
  if (!others) return [];
  const items = others.reports.map(({ status, count, details, sources, why }) =>
    item([
      strong(`${status.label}:`),
      ` ${count} (${details})`,
      ...cite(sources),
      ...(why === undefined ? [] : [`. Why: ${ended(why)}`]),
    ]),
  );
  return [item([`${others.summary}:`], [list(items)])];
}

function factItem(record: IncidentRecord, { id, label, lines, claims }: Fact, address: AddressOf): ListItem {
  const [only, ...more] = lines;
  const isOne = only !== undefined && more.length === 0 && only.group === undefined;
  const words = isOne ? [strong(`${label}:`), ' ', ...lineWords(record, only)] : [strong(`${label}:`)];
  const below = [
    ...(isOne ? [] : lineItems(record, lines)),
    ...(id === 'reports' ? reportItems(record) : []),
    ...otherItems(otherValues(record, claims, ''), address),
  ];
  return item(words, [list(below)]);
}

/**
 * The facts of a record, each value with its sources and below it what others published.
 *
 * @param own what a team has of its own among them.
 */
export const factList = (
  record: IncidentRecord,
  address: AddressOf,
  own: readonly ListItem[],
): BlockContent | undefined =>
  list([...factsOf(record).map((fact) => factItem(record, fact, address)), ...own]);

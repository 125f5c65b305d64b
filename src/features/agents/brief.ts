import { claimStatuses, claimTopics, moments, sourceKinds } from '../../../schemas/vocabulary.ts';
import type { Claim, IncidentRecord, Report, Source } from '../../../schemas/record.ts';
import { formatDate } from '../../core/format/date.ts';
import { numbered } from '../../core/record/citations.ts';
import { contradictionCount } from '../../core/record/contradictions.ts';
import { factsOf, momentClaims, topicClaims, type Fact } from '../../core/record/facts.ts';
import { ownFilterValues, ownLabel, ownText, type OwnColumn } from '../../core/own/own-columns.ts';
import { describeReport, shownReports, sortedReports } from '../../core/record/reports.ts';

/** A value of a record, with the numbers of the sources that say so. */
export interface BriefValue {
  text: string;
  detail?: string | undefined;
  /** What the value is within its fact, such as "Trigger". */
  part?: string | undefined;
  sources: number[];
}

/** A value that someone published and the record did not adopt, or that agrees with it. */
export interface OtherPublished {
  /** What it is about: the label of a fact, of a moment or of a topic. */
  about: string;
  says: string;
  by?: string | undefined;
  /** How it was judged: "Mistaken", "Confirmed" and so on. */
  status: string;
  why?: string | undefined;
  sources: number[];
  /** The sources that speak against it. */
  against: number[];
}

/** A source under its number, which is the number on the page of its incident. */
export interface BriefSource {
  number: number;
  title: string;
  publisher?: string | undefined;
  published?: string | undefined;
  kind: string;
  /** Left out where it has no public address. */
  url?: string | undefined;
  archive?: string | undefined;
}

/** All facts, in their order. */
export const allFacts: readonly Fact['id'][] = [
  ...(['date', 'services', 'cause', 'response', 'reports', 'duration'] as const),
];

/** What an answer tells of an incident: values with their sources, what contradicts them, and where all of it stands. */
export interface Brief {
  id: string;
  title: string;
  date: string;
  address: string;
  markdown: string;
  review: string;
  /** Why it is in no list, where it is in none. */
  notListed?: string | undefined;
  facts: { label: string; values: BriefValue[] }[];
  otherPublished: OtherPublished[];
  /** How many published values contradict the record in all, those on what is not told here included. */
  contradictions: number;
  /** Those that what is told here cites. */
  sources: BriefSource[];
}

const numbersOf = (record: IncidentRecord, ids: readonly string[]): number[] =>
  numbered(record, ids).map(({ number }) => number);

const wordsOfClaim = ({ printed, says, values }: Claim): string =>
  [
    ...(printed === undefined ? [] : [`“${printed}”`]),
    ...(says === undefined ? [] : [says]),
    ...(values.length === 0 ? [] : [`(read as ${values.join(', ')})`]),
  ].join(' ');

const otherOf = (record: IncidentRecord, about: string, claim: Claim): OtherPublished => ({
  about,
  says: wordsOfClaim(claim),
  by: claim.by,
  status: claimStatuses[claim.status].label,
  why: claim.why,
  sources: numbersOf(record, claim.sources),
  against: numbersOf(record, claim.against),
});

function otherCount(record: IncidentRecord, about: string, report: Report): OtherPublished {
  const { count, kind, scope, when, counter } = describeReport(record, report);
  return {
    about,
    says: `${count} (${[kind, scope, when, counter].join(' · ')})`,
    status: report.status === 'adopted' ? 'Adopted' : claimStatuses[report.status].label,
    why: report.why,
    sources: numbersOf(record, report.sources),
    against: [],
  };
}

/** What others published of a fact; of the counts of reports, all that the fact does not show. */
function othersOf(record: IncidentRecord, { id, label, claims }: Fact): OtherPublished[] {
  const shown = id === 'reports' ? shownReports(record) : [];
  const counts = id === 'reports' ? sortedReports(record).filter((report) => !shown.includes(report)) : [];
  return [
    ...claims.map((claim) => otherOf(record, label, claim)),
    ...counts.map((report) => otherCount(record, label, report)),
  ];
}

/** What others published of some facts of a record. */
export const othersOn = (record: IncidentRecord, wanted: readonly Fact['id'][]): OtherPublished[] =>
  factsOf(record)
    .filter(({ id }) => wanted.includes(id))
    .flatMap((fact) => othersOf(record, fact));

/** What others published of a moment, or of no single field. */
export const othersBeside = (record: IncidentRecord): OtherPublished[] => [
  ...(Object.keys(moments) as (keyof typeof moments)[]).flatMap((moment) =>
    momentClaims(record, moment).map((claim) => otherOf(record, moments[moment].label, claim)),
  ),
  ...topicClaims(record).map((claim) =>
    otherOf(record, claim.topic === undefined ? 'Other' : claimTopics[claim.topic].label, claim),
  ),
];

const sourceOf = ({ number, title, publisher, published, kind, url, archive }: Source): BriefSource => ({
  number,
  title,
  publisher,
  published: published && formatDate(published.text),
  kind: sourceKinds[kind].label,
  url,
  archive,
});

/** The sources of a record with these numbers, in their order. */
const sourcesOf = ({ sources }: IncidentRecord, numbers: Iterable<number>): BriefSource[] => {
  const wanted = new Set(numbers);
  return sources
    .filter(({ number }) => wanted.has(number))
    .map(sourceOf)
    .sort((a, b) => a.number - b.number);
};

const notListed = ({ withdrawn, review }: IncidentRecord): string | undefined => {
  if (withdrawn)
    return `withdrawn on ${formatDate(withdrawn.on)}: ${withdrawn.why}${withdrawn.see === undefined ? '' : `; see ${withdrawn.see}`}`;
  return review === 'draft' ? 'a draft, not yet checked' : undefined;
};

/** Where a record stands: its page and its Markdown. */
const placesOf = (id: string, site: string): Pick<Brief, 'address' | 'markdown'> => ({
  address: `${site}incidents/${id}/`,
  markdown: `${site}incidents/${id}/index.md`,
});

/** What an answer tells besides. */
interface More {
  others?: readonly OtherPublished[];
  /** Numbers of sources that it cites. */
  cited?: readonly number[];
  /** What the site has of its own, of which an incident may have values. */
  own?: readonly OwnColumn[] | undefined;
}

const ownFacts = ({ extra }: IncidentRecord, own: readonly OwnColumn[]): Brief['facts'] =>
  own.flatMap((column) => {
    const values = ownFilterValues(extra[column.key]).map((value) => ownLabel(column, value));
    const isPlain = column.type !== 'any';
    const told = isPlain ? values : [ownText(extra[column.key])].filter((text) => text !== '');
    return told.length === 0
      ? []
      : [{ label: column.label, values: told.map((text) => ({ text, sources: [] })) }];
  });

/**
 * An incident in short: those of its facts that are wanted, what others published of them, and the sources of both.
 *
 * @param site the address of the front page, with a slash at its end.
 */
export function briefOf(
  record: IncidentRecord,
  site: string,
  wanted: readonly Fact['id'][],
  more: More = {},
): Brief {
  const facts = factsOf(record).filter(({ id }) => wanted.includes(id));
  const told = facts.map(({ label, lines }) => ({
    label,
    values: lines.map(({ text, detail, group, sources }): BriefValue => ({
      text,
      detail,
      part: group,
      sources: numbersOf(record, sources),
    })),
  }));
  const others = [...othersOn(record, wanted), ...(more.others ?? [])];
  const cited = [
    ...told.flatMap(({ values }) => values.flatMap(({ sources }) => sources)),
    ...others.flatMap(({ sources, against }) => [...sources, ...against]),
    ...(more.cited ?? []),
  ];
  return {
    id: record.id,
    title: record.title,
    date: record.date,
    ...placesOf(record.id, site),
    review: record.review,
    notListed: notListed(record),
    facts: [...told, ...ownFacts(record, more.own ?? [])],
    otherPublished: others,
    contradictions: contradictionCount(record),
    sources: sourcesOf(record, cited),
  };
}

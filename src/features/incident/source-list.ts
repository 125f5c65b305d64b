import type { IncidentRecord, Source } from '../../../schemas/record.ts';
import { sourceKinds } from '../../../schemas/vocabulary.ts';
import { formatDate } from '../../core/format/date.ts';
import { isOwnWriteUp } from '../../core/incident/own-write-up.ts';
import { numbered, sourceAnchor, type NumberedSource } from '../../core/record/citations.ts';

/** A source in the list at the end of a page. */
export interface SourceView {
  anchor: string;
  number: number;
  title: string;
  url: string | undefined;
  /** Who published it, when, and what it is. */
  details: string;
  /** Why it has no public address; empty where it has one. */
  accessNote: string;
  archive: string | undefined;
  /** The sources in which it was read as a quotation, where it was not read itself. */
  readIn: NumberedSource[];
  /** The source that it copies or rewrites. */
  copyOf: NumberedSource[];
  note: string | undefined;
}

/** All sources of a record: those that its text cites, and after them those of figures and of other accounts. */
export interface SourcesView {
  first: SourceView[];
  /** Folded behind the first ones, with what they are in words. */
  rest: SourceView[];
  restSummary: string;
}

/** The account of the operator that says most, which a reader may want before ours. */
export interface OperatorAccount {
  /** What it is: a post-mortem, messages of its status page, a statement. */
  kind: string;
  title: string;
  /** Who published it and when; of one that is not public, that. */
  details: string;
  /** Left out where it has no public address: then the record's own text is what there is to read. */
  url: string | undefined;
}

const accessNotes = { address: '', unlocated: 'address not located', private: 'not public' };

const publishedBy = ({ publisher, published }: Source): string[] =>
  [publisher, published && formatDate(published.text)].filter((text) => text !== undefined);

const sourceView = (record: IncidentRecord, source: Source): SourceView => ({
  anchor: sourceAnchor(source.id),
  number: source.number,
  title: source.title,
  url: source.url,
  details: [...publishedBy(source), sourceKinds[source.kind].label].join(', '),
  accessNote: isOwnWriteUp(source) ? '' : accessNotes[source.access],
  archive: source.archive,
  readIn: numbered(record, source.readIn),
  copyOf: source.copyOf === undefined ? [] : numbered(record, [source.copyOf]),
  note: source.note,
});

/** How many of the sources that a text cites stand open; each also shows at its number. */
const shownFirst = 3;

/**
 * The sources of a record, those that its text cites before the others, both in their order.
 *
 * @param cited ids of those that its text cites.
 */
export function sourcesView(record: IncidentRecord, cited: ReadonlySet<string>): SourcesView {
  const [inText, others] = [true, false].map((wanted) =>
    record.sources.filter(({ id }) => cited.has(id) === wanted),
  ) as [Source[], Source[]];
  const views = [...inText, ...others].map((source) => sourceView(record, source));
  const citedRest = Math.max(0, inText.length - shownFirst);
  const otherRest = views.length - shownFirst - citedRest;
  return {
    first: views.slice(0, shownFirst),
    rest: views.slice(shownFirst),
    restSummary: [
      ...(citedRest > 0 ? [`${citedRest} more that the text cites`] : []),
      ...(otherRest > 0 ? [`${otherRest} behind figures and other published values`] : []),
    ].join(', '),
  };
}

/** Kinds of source in which an operator speaks itself, the fullest first. */
const operatorKinds = ['operator-postmortem', 'operator-status', 'operator-statement'] as const;

const accountOf = (source: Source): OperatorAccount => ({
  kind: sourceKinds[source.kind].label,
  title: source.title,
  details: [
    ...publishedBy(source),
    ...(source.access === 'private' && !isOwnWriteUp(source) ? [accessNotes.private] : []),
  ].join(', '),
  url: source.url,
});

/**
 * Of several of one kind the last, which says what the earlier ones could not know, and one that can be read before one
 * that is not public; `undefined` where there is neither.
 */
export function operatorAccount({ sources }: IncidentRecord): OperatorAccount | undefined {
  const found = (isMeant: (source: Source) => boolean): Source | undefined => {
    for (const kind of operatorKinds) {
      const account = sources.findLast((source) => source.kind === kind && isMeant(source));
      if (account) return account;
    }
    return undefined;
  };
  const account = found(({ url }) => url !== undefined) ?? found(({ access }) => access === 'private');
  return account && accountOf(account);
}

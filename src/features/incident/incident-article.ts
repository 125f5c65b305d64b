import { plural } from '../../core/format/plural.ts';
import type { Root } from 'mdast';
import type { OwnFields } from '../../../schemas/own-field.ts';
import type { Claim, IncidentRecord } from '../../../schemas/record.ts';
import { authorships, claimTopics, kinds, relationTypes, reviewStates } from '../../../schemas/vocabulary.ts';
import { formatDate } from '../../core/format/date.ts';
import { formatList } from '../../core/format/places.ts';
import { sectionId } from '../../core/markdown/sections.ts';
import { besideTimeline } from '../../core/markdown/timeline-section.ts';
import { toHtml, toSections, type HtmlSection } from '../../core/markdown/to-html.ts';
import { sourceAnchor } from '../../core/record/citations.ts';
import { topicClaims } from '../../core/record/facts.ts';
import { drawTimeline, type TimelineDrawing } from '../../drawing/timeline-drawing.ts';
import { contradictionCount } from '../../core/record/contradictions.ts';
import { originsOf } from '../../core/record/predicates.ts';
import { factViews, type FactView } from './fact-block.ts';
import { changeViews, followUpsView, type ChangeView, type FollowUpsView } from './follow-ups.ts';
import { figureRows, type FigureRow } from './figure-table.ts';
import { impactRows, type ImpactRow } from './impact-table.ts';
import { claimViews, type ClaimView } from './other-values.ts';
import { operatorAccount, sourcesView, type OperatorAccount, type SourcesView } from './source-list.ts';
import { ownFacts, type OwnFacts } from './own-facts.ts';
import { timelineRows, type TimelineRow } from './timeline-list.ts';

/** All that the article of a record shows: words, safe HTML, tables and a drawing. */
export interface ArticleView {
  id: string;
  title: string;
  date: { iso: string; text: string };
  organizations: { id: string; name: string }[];
  kinds: string;
  withdrawn: { on: string; why: string; see: string | undefined } | undefined;
  isDraft: boolean;
  /** Whether the team alone may read it. */
  isInternal: boolean;
  /** Whether its story is not yet written up, and is waited for. */
  isShort: boolean;
  /** What happened and how it ended, in two sentences. */
  ledeHtml: string;
  operator: OperatorAccount | undefined;
  /** The write-up, but for what is not known and for its timeline. */
  story: HtmlSection[];
  /** Whether the write-up begins without a heading of its own. */
  needsHeading: boolean;
  /** What the write-up says is not known. */
  unknown: HtmlSection | undefined;
  /** How far the record was checked and who wrote it. */
  assessment: string;
  /** How many of its sources are no copies of one another, and since when the record is here. */
  origins: string;
  /** How many published values contradict the record, in a sentence; empty where none does. */
  contradictions: string;
  facts: FactView[];
  /** What the team has of its own. */
  own: OwnFacts;
  drawing: TimelineDrawing | undefined;
  timeline: TimelineRow[];
  /** What the write-up says beside the list of its timeline, as safe HTML; empty where it says nothing. */
  besideTimeline: Record<'before' | 'after', string>;
  impact: ImpactRow[];
  figures: FigureRow[];
  /** What the figures are of. */
  figuresSummary: string;
  followUps: FollowUpsView | undefined;
  changes: ChangeView[];
  /** Other accounts that belong to no single field. */
  topics: { label: string; count: number; claims: ClaimView[] }[];
  related: { id: string; title: string; relation: string; why: string | undefined }[];
  sources: SourcesView;
}

interface Options {
  /** The path below which the site stands. */
  base: string;
  /** The place of its duration in the collection, in sentences. */
  ranks?: readonly string[];
  /** The fields that the settings declare. */
  fields?: OwnFields | undefined;
}

/** @param text the body's tree. */
export function incidentArticle(
  record: IncidentRecord,
  text: Root,
  { base, ranks = [], fields }: Options,
): ArticleView {
  const { withdrawn, review } = record;
  const figures = figureRows(record);
  const { cited, ...story } = storyOf(record, text, base);
  return {
    id: record.id,
    title: record.title,
    date: { iso: record.date, text: formatDate(record.date) },
    organizations: record.organizations.map(({ id, nameThen }) => ({ id, name: nameThen })),
    kinds: formatList(record.kind.map((kind) => kinds[kind].label)),
    withdrawn: withdrawn && { on: formatDate(withdrawn.on), why: withdrawn.why, see: withdrawn.see },
    isDraft: review === 'draft',
    isInternal: record.audience === 'internal',
    isShort: record.isShort && review !== 'draft' && withdrawn === undefined,
    ...story,
    operator: operatorAccount(record),
    assessment: assessmentOf(record),
    origins: describeOrigins(record),
    contradictions: contradictionsOf(record),
    facts: factViews(record, ranks),
    own: ownFacts(record, fields),
    drawing: drawTimeline(record),
    timeline: timelineRows(record),
    impact: impactRows(record),
    figures,
    figuresSummary: formatList([...new Set(figures.map(({ label }) => label))]),
    followUps: followUpsView(record),
    changes: changeViews(record),
    topics: topicsOf(record),
    related: relatedOf(record),
    sources: sourcesView(record, cited),
  };
}

/** The incidents that a record is related to, and how. */
export const relatedOf = ({ related }: IncidentRecord): ArticleView['related'] =>
  related.map(({ id, title, type, direction, why }) => ({
    id,
    title,
    relation: direction === 'to' ? relationTypes[type].label : relationTypes[type].inverseLabel,
    why,
  }));

/** A plain text as a tree, in which citations are found as in a write-up. */
export const paragraph = (value: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});

type Story = Pick<ArticleView, 'ledeHtml' | 'story' | 'needsHeading' | 'unknown' | 'besideTimeline'>;

/** The text in the parts between which the page puts its own, and the sources that it cites, its timeline included. */
function storyOf(record: IncidentRecord, text: Root, base: string): Story & { cited: ReadonlySet<string> } {
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  const cited = new Set(record.timeline.flatMap((entry) => entry.sources));
  const options = {
    base,
    withoutTimeline: true,
    cite: (source: string) => {
      const found = sources.get(source);
      if (found) cited.add(source);
      return found && { number: String(found.number), href: `#${sourceAnchor(source)}` };
    },
  };
  const { opening, sections } = toSections(text, options);
  const sentences = [record.cause.text, record.response.text].filter((sentence) => sentence !== undefined);
  const told = opening === undefined || sentences.length === 0 ? sections : [{ html: opening }, ...sections];
  const unknown = told.find(({ id }) => id === unknownId);
  const story = told.filter((section) => section !== unknown);
  const { before, after } = besideTimeline(text);
  const shown = (tree: Root): string => (tree.children.length === 0 ? '' : toHtml(tree, options));
  return {
    ledeHtml: sentences.length > 0 ? toHtml(paragraph(sentences.join(' ')), options) : (opening ?? ''),
    story,
    needsHeading:
      story[0] !== undefined && story[0].id === undefined && story.every(({ id }) => id !== happenedId),
    unknown,
    besideTimeline: { before: shown(before), after: shown(after) },
    cited,
  };
}

const unknownId = sectionId('What is not known');
const happenedId = sectionId('What happened');

/** How far a record was checked, and who wrote it. */
export function assessmentOf({ review, reviewed, writtenBy }: IncidentRecord): string {
  const checked = reviewed === undefined ? '' : ` on ${formatDate(reviewed.on)}`;
  return `${reviewStates[review].label}${checked}. ${authorships[writtenBy].label}.`;
}

function describeOrigins({ sources, added }: IncidentRecord): string {
  const origins = originsOf(sources).size;
  const since = added === undefined ? '' : ` Added on ${formatDate(added)}.`;
  return `${plural(origins, 'distinct source')}; copies of one count once.${since}`;
}

/** How many published values contradict a record, in a sentence; empty where none does. */
export function contradictionsOf(record: IncidentRecord): string {
  const count = contradictionCount(record);
  if (count === 0) return '';
  return count === 1
    ? '1 published value contradicts this record and is kept with the reason why it was not adopted.'
    : `${count} published values contradict this record; each is kept with the reason why it was not adopted.`;
}

/** Other accounts that belong to no single field, in the order of the topics; a topic without any is left out. */
export function topicsOf(record: IncidentRecord): ArticleView['topics'] {
  const all = topicClaims(record);
  return Object.entries(claimTopics).flatMap(([topic, { label }]): ArticleView['topics'] => {
    const claims = all.filter((claim: Claim) => claim.topic === topic);
    if (claims.length === 0) return [];
    return [{ label, count: claims.length, claims: claimViews(record, claims) }];
  });
}

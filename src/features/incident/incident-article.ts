import type { Root } from 'mdast';
import type { Claim, IncidentRecord } from '../../../schemas/record.ts';
import { authorships, claimTopics, kinds, relationTypes, reviewStates } from '../../../schemas/vocabulary.ts';
import { formatDate } from '../../core/format/date.ts';
import { formatList } from '../../core/format/places.ts';
import { toHtml, toOpeningAndRest } from '../../core/markdown/to-html.ts';
import { sourceAnchor, sourceTitle } from '../../core/record/citations.ts';
import { topicClaims } from '../../core/record/facts.ts';
import { drawTimeline, type TimelineDrawing } from '../../drawing/timeline-drawing.ts';
import { contradictionCount } from '../../core/record/contradictions.ts';
import { originsOf } from '../../core/record/predicates.ts';
import { factViews, type FactView } from './fact-block.ts';
import { changeViews, followUpsView, type ChangeView, type FollowUpsView } from './follow-ups.ts';
import { figureRows, type FigureRow } from './figure-table.ts';
import { impactRows, type ImpactRow } from './impact-table.ts';
import { entryViews, momentViews, type EntryView, type MomentView } from './moments.ts';
import { claimViews, type ClaimView } from './other-values.ts';
import { sourceViews, type SourceView } from './source-list.ts';

/** All that the article of a record shows: words, safe HTML, tables and a drawing. */
export interface ArticleView {
  id: string;
  title: string;
  date: { iso: string; text: string };
  organizations: { id: string; name: string }[];
  kinds: string;
  withdrawn: { on: string; why: string; see: string | undefined } | undefined;
  isDraft: boolean;
  openingHtml: string;
  storyHtml: string;
  /** How far the record was checked and who wrote it. */
  assessment: string;
  facts: FactView[];
  drawing: TimelineDrawing | undefined;
  moments: MomentView[];
  entries: EntryView[];
  impact: ImpactRow[];
  figures: FigureRow[];
  followUps: FollowUpsView | undefined;
  changes: ChangeView[];
  /** Other accounts that belong to no single field. */
  topics: { label: string; count: string; claims: ClaimView[] }[];
  related: { id: string; title: string; relation: string; why: string | undefined }[];
  sources: SourceView[];
}

interface Options {
  /** The path below which the site stands. */
  base: string;
  /** The place of its duration in the collection, in sentences. */
  ranks?: readonly string[];
}

/** @param text the body's tree. */
export function incidentArticle(
  record: IncidentRecord,
  text: Root,
  { base, ranks = [] }: Options,
): ArticleView {
  const { withdrawn, review } = record;
  return {
    id: record.id,
    title: record.title,
    date: { iso: record.date, text: formatDate(record.date) },
    organizations: record.organizations.map(({ id, nameThen }) => ({ id, name: nameThen })),
    kinds: formatList(record.kind.map((kind) => kinds[kind].label)),
    withdrawn: withdrawn && { on: formatDate(withdrawn.on), why: withdrawn.why, see: withdrawn.see },
    isDraft: review === 'draft',
    ...storyOf(record, text, base),
    assessment: assessmentOf(record),
    facts: factViews(record, ranks),
    drawing: drawTimeline(record),
    moments: momentViews(record),
    entries: entryViews(record),
    impact: impactRows(record),
    figures: figureRows(record),
    followUps: followUpsView(record),
    changes: changeViews(record),
    topics: topicsOf(record),
    related: record.related.map(({ id, title, type, direction, why }) => ({
      id,
      title,
      relation: direction === 'to' ? relationTypes[type].label : relationTypes[type].inverseLabel,
      why,
    })),
    sources: sourceViews(record),
  };
}

const paragraph = (value: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});

function storyOf(
  record: IncidentRecord,
  text: Root,
  base: string,
): Pick<ArticleView, 'openingHtml' | 'storyHtml'> {
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  const options = {
    base,
    withoutTimeline: true,
    cite: (source: string) => {
      const found = sources.get(source);
      return (
        found && {
          number: String(found.number),
          href: `#${sourceAnchor(source)}`,
          title: sourceTitle(found),
        }
      );
    },
  };
  const { opening, rest } = toOpeningAndRest(text, options);
  const { text: cause } = record.cause;
  return {
    openingHtml: opening ?? (cause === undefined ? '' : toHtml(paragraph(cause), options)),
    storyHtml: rest,
  };
}

function assessmentOf(record: IncidentRecord): string {
  const { review, reviewed, added, writtenBy, sources } = record;
  const origins = originsOf(sources).size;
  const contradicting = contradictionCount(record);
  const others =
    contradicting === 0
      ? ''
      : ` ${contradicting} contradicting ${contradicting === 1 ? 'value is kept' : 'values are kept, each'} with the reason why it was not adopted.`;
  const checked = reviewed === undefined ? '' : ` on ${formatDate(reviewed.on)}`;
  const since = added === undefined ? '' : ` Added on ${formatDate(added)}.`;
  return `${reviewStates[review].label}${checked}. ${authorships[writtenBy].label}. ${origins} distinct ${origins === 1 ? 'source' : 'sources'}.${since}${others}`;
}

/** In the order of the topics; a topic without other values is left out. */
function topicsOf(record: IncidentRecord): ArticleView['topics'] {
  const all = topicClaims(record);
  return Object.entries(claimTopics).flatMap(([topic, { label }]): ArticleView['topics'] => {
    const claims = all.filter((claim: Claim) => claim.topic === topic);
    if (claims.length === 0) return [];
    const count = claims.length === 1 ? '1 entry' : `${claims.length} entries`;
    return [{ label, count, claims: claimViews(record, claims) }];
  });
}

import type { Root } from 'mdast';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { authorships, kinds, reviewStates } from '../../../schemas/vocabulary.ts';
import { formatDate } from '../../core/format/date.ts';
import { formatList } from '../../core/format/places.ts';
import { splitOpening, toHtml } from '../../core/markdown/to-html.ts';
import { sourceAnchor, sourceTitle } from '../../core/record/citations.ts';
import { drawTimeline, type TimelineDrawing } from '../../drawing/timeline-drawing.ts';
import { isAdopted, originsOf } from '../../core/record/predicates.ts';

/** What the article of a record shows besides the record itself: words, safe HTML, a drawing. */
export interface ArticleView {
  record: IncidentRecord;
  date: string;
  kinds: string;
  withdrawnOn: string;
  openingHtml: string;
  storyHtml: string;
  /** How far the record was checked and who wrote it. */
  standing: string;
  drawing: TimelineDrawing | undefined;
}

/**
 * @param text the body's tree.
 * @param base the path below which the site stands.
 */
export function incidentArticle(record: IncidentRecord, text: Root, base: string): ArticleView {
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
  const { opening, rest } = splitOpening(text);
  const lede = opening ?? (record.cause.text === undefined ? undefined : paragraph(record.cause.text));
  return {
    record,
    date: formatDate(record.date),
    kinds: formatList(record.kind.map((kind) => kinds[kind].label)),
    withdrawnOn: record.withdrawn ? formatDate(record.withdrawn.on) : '',
    openingHtml: lede ? toHtml(lede, options) : '',
    storyHtml: toHtml(rest, options),
    standing: standingOf(record),
    drawing: drawTimeline(record),
  };
}

const paragraph = (value: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});

function standingOf({ review, writtenBy, sources, claims }: IncidentRecord): string {
  const origins = originsOf(sources).size;
  const contradicting = claims.filter((claim) => !isAdopted(claim)).length;
  const others =
    contradicting === 0
      ? ''
      : ` ${String(contradicting)} contradicting ${contradicting === 1 ? 'value is' : 'values are'} kept with the reason why not adopted.`;
  return `${reviewStates[review].label}. ${authorships[writtenBy].label}. ${String(origins)} distinct ${origins === 1 ? 'source' : 'sources'}.${others}`;
}

import type { CitedWork } from '../../core/format/citation.ts';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { isListed, type Collection } from '../../core/collection/collection.ts';
import { formatDate } from '../../core/format/date.ts';
import { formatList } from '../../core/format/places.ts';
import { shownTree } from '../../core/markdown/body.ts';
import { maxDescriptionLength, shorten } from '../../core/format/shorten.ts';
import { completeness, type Completeness } from '../../core/completeness/completeness.ts';
import { citedIncident } from './cited-incident.ts';
import { incidentArticle, type ArticleView } from './incident-article.ts';
import { contentsOf, type ContentsEntry } from './contents.ts';
import { lengthOf } from '../../core/record/lengths.ts';
import { similarIncidents, type SimilarIncident } from './similar-incidents.ts';
import { essaysOn, type Essay } from '../compare/index.ts';
import { incidentCardAlt } from '../preview/index.ts';
import { type FacetRow, rankSentences } from '../search/index.ts';
import { drawVictims, type VictimLanes } from '../victims/index.ts';

/** The page of one incident: the article, and what belongs to the page around it. */
export interface IncidentPage {
  article: ArticleView;
  record: IncidentRecord;
  /** Whom it hit further down the line, drawn where there is something to draw. */
  victims: VictimLanes | undefined;
  /** Whether its text holds what few texts do, and needs styles of its own: tables, footnotes, tasks, what is struck out. */
  hasStoryMarks: boolean;
  /** The file it is made of. */
  path: string;
  isListed: boolean;
  description: string;
  /** What the preview image of the record says. */
  cardAlt: string;
  similar: SimilarIncident[];
  /** Editors' pages that discuss it. */
  essays: readonly Essay[];
  contents: ContentsEntry[];
  /** What the record lacks; a withdrawn one is not to be completed. */
  completeness: Completeness | undefined;
  /** All that a citation needs but the address. */
  cited: Omit<CitedWork, 'address'>;
}

/**
 * @param base the path below which the site stands.
 * @param rows the listed incidents, which its length is set against.
 */
export function incidentPage(
  collection: Collection,
  id: string,
  base: string,
  rows: readonly FacetRow[] = [],
): IncidentPage {
  const record = collection.records.get(id);
  const incident = collection.incidents.get(id);
  if (!record || !incident) throw new Error(`no incident ${id}`);
  const article = incidentArticle(record, shownTree(incident.body), {
    base,
    fields: collection.site.fields,
    ranks: rankSentences(record, rows),
  });
  const victims = drawVictims(record, collection.records);
  const similar = similarIncidents(collection, id);
  const essays = essaysOn(collection, id);
  return {
    article,
    record,
    victims,
    hasStoryMarks: hasStoryMarks(article),
    essays,
    contents: contentsOf(article, {
      hasVictims: victims !== undefined,
      hasEssays: essays.length > 0,
      hasSimilar: similar.length > 0,
    }),
    path: incident.file.path,
    isListed: isListed(record),
    description: describe(record),
    cardAlt: incidentCardAlt(record),
    similar,
    completeness: record.withdrawn
      ? undefined
      : completeness({ record, body: incident.body, file: incident.file }),
    cited: citedIncident(record, collection.site),
  };
}

const hasStoryMarks = ({ ledeHtml, story, unknown, besideTimeline }: ArticleView): boolean =>
  [ledeHtml, ...story.map(({ html }) => html), ...Object.values(besideTimeline), unknown?.html ?? ''].some(
    (html) => /<(?:table|sup|del|input)\b/.test(html),
  );

/** One or two sentences for search engines and cards, from the record alone. */
export function describe(record: IncidentRecord): string {
  const length = lengthOf(record);
  const services = formatList(record.services.slice(0, 4).map(({ nameThen }) => nameThen));
  const text = `${formatDate(record.date)}: ${services}${record.services.length > 4 ? ' and more' : ''}${length ? `, ${length.text}` : ''}. ${record.summary}`;
  return shorten(text, maxDescriptionLength);
}

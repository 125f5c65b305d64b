import type { IncidentRecord } from '../../../schemas/record.ts';
import { listedRecords, type Collection } from '../../core/collection/collection.ts';
import { formatDate } from '../../core/format/date.ts';
import { noun } from '../../core/format/plural.ts';
import { formatNumber } from '../../core/format/quantity.ts';
import { shorten } from '../../core/format/shorten.ts';
import { lengthOf } from '../../core/record/lengths.ts';
import { outageNames } from '../../core/record/outage-names.ts';
import {
  type AnsweredQuestion,
  answeredQuestions,
  drawResults,
  type DrawnResults,
  questions,
  type Facets,
} from '../search/index.ts';
import { compare, comparisonPages, editorsPairs } from '../compare/index.ts';
import { changeAnchor, recordEvents, type RecordEvent } from '../../core/record/record-events.ts';
import { mostSingleMarks } from '../../drawing/dense-marks.ts';
import { contradictionCount } from '../../core/record/contradictions.ts';

/** A record that appeared or was corrected. */
interface News {
  on: string;
  day: string;
  title: string;
  /** Path of its page, or of the place in it. */
  path: string;
  /** What was corrected. */
  what: string | undefined;
}

export interface HomePage {
  questions: AnsweredQuestion[];
  drawn: DrawnResults;
  /** Whether the drawing shows its incidents as one shape, all but those with a name. */
  isDense: boolean;
  newest: IncidentRecord[];
  featured: { record: IncidentRecord; date: string; length: string; cause: string }[];
  /** Records that appeared last, and how many more did on the same day as the last of them. */
  added: { list: News[]; more: string | undefined };
  corrected: { list: News[]; more: string | undefined };
  pair: [IncidentRecord, IncidentRecord] | undefined;
  pairNote: string;
  /** Editors' pages, those on most incidents first, and how many there are in all. */
  essays: { shown: { id: string; title: string; incidents: string }[]; total: number };
  counts: string;
}

const shownNewest = 8;

const counted = (count: number, one: string): string => `${formatNumber(count)} ${noun(count, one)}`;

const shownNews = 5;

/** Characters of a correction that the front page shows; the page of its incident has all of it. */
const mostOfChange = 160;

const newsOf = (event: RecordEvent): News[] =>
  event.on === undefined
    ? []
    : [
        {
          on: event.on,
          day: formatDate(event.on),
          title: event.record.title,
          path: `/incidents/${event.record.id}/${event.kind === 'added' ? '' : `#${changeAnchor(event.number)}`}`,
          what: event.kind === 'added' ? undefined : shorten(event.what, mostOfChange),
        },
      ];

/** The newest events of one kind; how many others there are of the last day shown, since that day is cut. */
function newsList(events: readonly RecordEvent[], kind: RecordEvent['kind']): HomePage['added'] {
  const all = events.filter((event) => event.kind === kind).flatMap(newsOf);
  const list = all.slice(0, shownNews);
  const last = list.at(-1);
  const more = all.slice(shownNews).filter(({ on }) => on === last?.on).length;
  return { list, more: more > 0 && last ? `and ${more} more on ${last.day}` : undefined };
}

/** @param facets the listed incidents. */
export function homePage(collection: Collection, facets: Facets): HomePage {
  const listed = listedRecords(collection);
  const featuredIds = collection.site.featured ?? [];
  const featured = featuredIds.flatMap((id) => listed.find((record) => record.id === id) ?? []);
  const pair = editorsPairs(collection)[0];
  const events = recordEvents(listed);
  const sources = listed.reduce((sum, record) => sum + record.sources.length, 0);
  const contradicting = listed.reduce((sum, record) => sum + contradictionCount(record), 0);
  const names = outageNames(featured);
  const drawn = drawResults(facets.rows, new Map(featured.map(({ id }, index) => [id, names[index] ?? ''])));
  return {
    questions: answeredQuestions(questions, facets),
    drawn,
    isDense: (drawn.overview?.dots.length ?? 0) > mostSingleMarks,
    newest: listed.slice(0, shownNewest),
    added: newsList(events, 'added'),
    corrected: newsList(events, 'corrected'),
    featured: featured.map((record) => ({
      record,
      date: formatDate(record.date),
      length: lengthOf(record)?.text ?? 'duration not known',
      cause: record.cause.trigger.map(({ label }) => label).join(', '),
    })),
    pair,
    pairNote: pair ? noteOn(pair) : '',
    essays: essaysOf(collection),
    counts: `${counted(listed.length, 'incident')}, ${counted(sources, 'source')}, ${counted(contradicting, 'contradicting value')} kept with the reason why each was not adopted.`,
  };
}

const shownEssays = 6;

function essaysOf(collection: Collection): HomePage['essays'] {
  const pages = comparisonPages(collection).sort(
    (a, b) => b.fields.incidents.length - a.fields.incidents.length,
  );
  return {
    shown: pages.slice(0, shownEssays).map(({ id, fields: { title, incidents } }) => ({
      id,
      title,
      incidents: counted(incidents.length, 'incident'),
    })),
    total: pages.length,
  };
}

/** How much of a pair can be compared at all, counted from its rows. */
function noteOn(pair: [IncidentRecord, IncidentRecord]): string {
  const { rows } = compare(pair);
  const unlike = rows.filter(({ comparability }) => comparability.grade === 'not-comparable').length;
  return `${rows.length} rows; ${unlike} of them cannot be compared, and each says why.`;
}

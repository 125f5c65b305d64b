import type { IncidentRecord } from '../../../schemas/record.ts';
import { listedRecords, type Collection } from '../../core/collection/collection.ts';
import { formatDate } from '../../core/format/date.ts';
import { lengthOf } from '../../core/record/lengths.ts';
import {
  type AnsweredQuestion,
  answeredQuestions,
  drawOverview,
  type Overview,
  questions,
  type Facets,
} from '../search/index.ts';
import { compare, editorsPairs } from '../compare/index.ts';
import { isAdopted } from '../../core/record/predicates.ts';

export interface HomePage {
  questions: AnsweredQuestion[];
  overview: Overview | undefined;
  newest: IncidentRecord[];
  featured: { record: IncidentRecord; date: string; length: string; cause: string }[];
  pair: [IncidentRecord, IncidentRecord] | undefined;
  pairNote: string;
  counts: string;
}

const shownNewest = 8;

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** @param facets the listed incidents. */
export function homePage(collection: Collection, facets: Facets): HomePage {
  const listed = listedRecords(collection);
  const featuredIds = collection.site.featured ?? [];
  const featured = featuredIds.flatMap((id) => listed.find((record) => record.id === id) ?? []);
  const pair = editorsPairs(collection)[0];
  const sources = listed.reduce((sum, record) => sum + record.sources.length, 0);
  const claims = listed.reduce(
    (sum, { claims: list, reports }) =>
      sum + [...list, ...reports.entries].filter((value) => !isAdopted(value)).length,
    0,
  );
  return {
    questions: answeredQuestions(questions, facets),
    overview: drawOverview(
      facets.rows,
      new Map(featured.map(({ id, title, organizations }) => [id, organizations[0]?.nameThen ?? title])),
    ),
    newest: listed.slice(0, shownNewest),
    featured: featured.map((record) => ({
      record,
      date: formatDate(record.date),
      length: lengthOf(record)?.text ?? 'duration not known',
      cause: record.cause.trigger.map(({ label }) => label).join(', '),
    })),
    pair,
    pairNote: pair ? noteOn(pair) : '',
    counts: `${plural(listed.length, 'incident')}, ${plural(sources, 'source')}, ${plural(claims, 'contradicting value')} kept with the reason why each was not adopted.`,
  };
}

/** How much of a pair can be compared at all, counted from its rows. */
function noteOn(pair: [IncidentRecord, IncidentRecord]): string {
  const { rows } = compare(pair);
  const unlike = rows.filter(({ comparability }) => comparability.grade === 'not-comparable').length;
  return `${rows.length} rows; ${unlike} of them cannot be compared, and each says why.`;
}

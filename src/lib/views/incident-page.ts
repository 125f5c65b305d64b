import type { IncidentRecord } from '../../../schemas/record.ts';
import { authorships, kinds, reviewStates } from '../../../schemas/vocabulary.ts';
import { isListed, type Collection } from '../collection/collection.ts';
import { formatDate } from '../format/date.ts';
import { formatList } from '../format/places.ts';
import { splitOpening, toHtml } from '../markdown/to-html.ts';
import { sourceAnchor, sourceTitle } from './citations.ts';
import { lengthOf } from './lengths.ts';
import { drawTimeline, type TimelineDrawing } from './timeline-drawing.ts';

export interface IncidentPage {
  record: IncidentRecord;
  path: string;
  isListed: boolean;
  date: string;
  kinds: string;
  withdrawnOn: string;
  description: string;
  openingHtml: string;
  storyHtml: string;
  /** How far the record was checked and who wrote it. */
  standing: string;
  drawing: TimelineDrawing | undefined;
  /** The other sides of the prebuilt comparisons. */
  pairs: { id: string; title: string }[];
  citation: string;
}

/** Everything the page of one incident shows that is not a component's own business. */
export function incidentPage(collection: Collection, id: string, base: string): IncidentPage {
  const record = collection.records.get(id);
  const incident = collection.incidents.get(id);
  if (!record || !incident) throw new Error(`no incident ${id}`);
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  const options = {
    base,
    withoutTimeline: true,
    cite: (source: string) => {
      const found = sources.get(source);
      return (
        found && { number: String(found.number), href: `#${sourceAnchor(source)}`, title: sourceTitle(found) }
      );
    },
  };
  const { opening, rest } = splitOpening(incident.body.tree);
  const lede = opening
    ? toHtml(opening, options)
    : record.cause.text === undefined
      ? ''
      : toHtml(paragraph(record.cause.text), options);
  const date = formatDate(record.date);
  return {
    record,
    path: incident.file.path,
    isListed: isListed(record),
    date,
    kinds: formatList(record.kind.map((kind) => kinds[kind].label)),
    withdrawnOn: record.withdrawn ? formatDate(record.withdrawn.on) : '',
    description: describe(record),
    openingHtml: lede,
    storyHtml: toHtml(rest, options),
    standing: standingOf(record),
    drawing: drawTimeline(record),
    pairs: pairsOf(collection, id),
    citation: `${record.title} (${date}). ${collection.site.name}, record ${record.id}. ${collection.site.licence.name}.`,
  };
}

const paragraph = (value: string): Parameters<typeof toHtml>[0] => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});

function standingOf({ review, writtenBy, sources, claims }: IncidentRecord): string {
  const origins = new Set(sources.map(({ id, copyOf }) => copyOf ?? id)).size;
  const others =
    claims.length === 0
      ? ''
      : ` ${String(claims.length)} other printed values are kept with the reason why they were not adopted.`;
  return `${reviewStates[review].label}. ${authorships[writtenBy].label}. ${String(origins)} distinct ${origins === 1 ? 'source' : 'sources'}.${others}`;
}

/** One or two sentences for search engines and cards, from the record alone. */
export function describe(record: IncidentRecord): string {
  const length = lengthOf(record);
  const services = formatList(record.services.slice(0, 4).map(({ nameThen }) => nameThen));
  const text = `${formatDate(record.date)}: ${services}${record.services.length > 4 ? ' and more' : ''}${length ? `, ${length.text}` : ''}. ${record.summary}`;
  return text.length <= 200 ? text : `${text.slice(0, 197).replace(/\s+\S*$/, '')} …`;
}

function pairsOf({ site, records }: Collection, id: string): { id: string; title: string }[] {
  return (site.pairs ?? [])
    .filter((pair) => pair.includes(id))
    .map(([a, b]) => (a === id ? b : a))
    .flatMap((other) => records.get(other) ?? []);
}

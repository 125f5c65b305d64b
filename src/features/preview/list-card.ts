import { isListed, type Collection } from '../../core/collection/collection.ts';
import { formatDate } from '../../core/format/date.ts';
import { formatList } from '../../core/format/places.ts';
import { causeParts } from '../../core/record/cause-parts.ts';
import { causeText, isTold, toAlt } from './card-facts.ts';

/** What the preview image of an editors' page says: its question, and the incidents it lays side by side. */
export interface ListCard {
  site: string;
  title: string;
  lines: { date: string; organizations: string; title: string; began: string; isKnown: boolean }[];
  more: number;
}

const shownLines = 5;

/** Drafts and withdrawn records are counted among the rest and not shown. */
export function listCard({ comparisons, records, site }: Collection, slug: string): ListCard {
  const page = comparisons.get(slug);
  if (!page) throw new Error(`no comparison ${slug}`);
  const { title, incidents } = page.fields;
  const lines = incidents
    .flatMap((id) => records.get(id) ?? [])
    .filter(isListed)
    .slice(0, shownLines)
    .map((record) => ({
      date: formatDate(record.date),
      organizations: formatList(record.organizations.map(({ nameThen }) => nameThen)),
      title: record.title,
      began: causeText(record.cause.trigger),
      isKnown: isTold(record.cause.trigger),
    }));
  return { site: site.name, title, lines, more: incidents.length - lines.length };
}

/** The same as text. */
export function listCardAlt(collection: Collection, slug: string): string {
  const { title, lines, more } = listCard(collection, slug);
  return toAlt([
    title,
    ...lines.map(
      ({ date, organizations, began }) =>
        `${date}: ${organizations}, ${causeParts.trigger.verb.first} ${began}`,
    ),
    more > 0 ? `And ${more} more` : '',
  ]);
}

import type { IncidentRecord } from '../../../schemas/record.ts';
import { isListed, type Collection } from '../../core/collection/collection.ts';
import { oncePer } from '../../core/once-per.ts';
import type { CitedWork } from '../../core/format/citation.ts';
import { plural } from '../../core/format/plural.ts';
import { lastChangeOf } from '../../core/record/revision.ts';
import { formatDate } from '../../core/format/date.ts';
import { formatList } from '../../core/format/places.ts';
import { maxDescriptionLength, shorten } from '../../core/format/shorten.ts';
import { treeOf } from '../../core/markdown/body.ts';
import { wordsOf } from '../../core/record/coded-parts.ts';
import { toHtml, type HtmlOptions } from '../../core/markdown/to-html.ts';
import type { ComparisonFile } from '../../core/registry/registry.ts';
import { sourceAnchor, sourceTitle } from '../../core/record/citations.ts';
import { lengthOf, measureNames } from '../../core/record/lengths.ts';
import { maxCompared } from './compare-address.ts';
import { divideQuestion } from './divide-question.ts';
import { isInformative } from '../../core/record/predicates.ts';

/** One incident of an editor's page in a row: the parts that many can be read across by. */
interface ComparisonLine {
  id: string;
  title: string;
  date: string;
  organizations: string;
  began: string;
  madeWorse: string;
  actions: string;
  length: string;
  /** Which of the three measures the length is, so that unlike ones are seen. */
  measure: string;
  isDraft: boolean;
}

export interface ComparisonPage {
  page: ComparisonFile;
  lines: ComparisonLine[];
  /** Records that can be laid side by side in the browser, at most as many as fit. */
  compared: string[];
  notes: { row: string; text: string }[];
  /** What is asked, as HTML; empty where the text is not divided. */
  question: string;
  /** What is said of it. */
  html: string;
  description: string;
  /** The page as one cites it: all but its address. */
  cited: Omit<CitedWork, 'address'>;
}

const notKnown = 'not known';

const words = (list: readonly { is: string; label: string }[]): string =>
  formatList([...new Set(list.filter(isInformative).map(({ label }) => label))]) || notKnown;

function lineOf(record: IncidentRecord): ComparisonLine {
  const length = lengthOf(record);
  const { cause } = record;
  return {
    id: record.id,
    title: record.title,
    date: formatDate(record.date),
    organizations: formatList(record.organizations.map(({ nameThen }) => nameThen)),
    began: cause.trigger.some(isInformative)
      ? words(cause.trigger)
      : formatList(cause.trigger.map(({ label }) => label)),
    madeWorse: words(cause.mechanisms),
    actions: words(wordsOf(record, 'actions')),
    length: length?.text ?? notKnown,
    measure: length ? measureNames[length.measure] : '',
    isDraft: !isListed(record),
  };
}

function htmlOf({ body }: ComparisonFile, options: HtmlOptions): Pick<ComparisonPage, 'question' | 'html'> {
  const { question, rest } = divideQuestion(treeOf(body));
  return { question: question ? toHtml(question, options) : '', html: toHtml(rest, options) };
}

/** An editor's page on two or more incidents: the text with its citations, and the incidents from their data. */
export function comparisonPage(
  { comparisons, records, site }: Collection,
  slug: string,
  base: string,
): ComparisonPage {
  const page = comparisons.get(slug);
  if (!page) throw new Error(`no comparison ${slug}`);
  const shown = page.fields.incidents.flatMap((id) => records.get(id) ?? []);
  const cite = (id: string) => {
    const [incident = '', source = ''] = id.split(':');
    const record = records.get(incident);
    const found = record?.sources.find((entry) => entry.id === source);
    if (!record || !found) return undefined;
    return {
      number: `${record.date.slice(0, 4)}:${found.number}`,
      href: `${base}incidents/${incident}/#${sourceAnchor(source)}`,
      title: `${formatDate(record.date)}: ${sourceTitle(found)}`,
    };
  };
  return {
    page,
    lines: shown.map(lineOf),
    compared: shown
      .filter(isListed)
      .slice(0, maxCompared)
      .map(({ id }) => id),
    notes: page.fields.notes ?? [],
    ...htmlOf(page, { base, cite }),
    description: shorten(page.body.summary, maxDescriptionLength),
    cited: {
      site: site.name,
      licence: site.licence.name,
      key: `comparison-${slug}`,
      title: page.fields.title,
      day: lastChangeOf(shown),
      revision: `on ${plural(shown.length, 'record')}`,
    },
  };
}

/** All editors' pages, by title. */
export const comparisonPages = ({ comparisons }: Collection): ComparisonFile[] =>
  [...comparisons.values()].sort((a, b) => a.fields.title.localeCompare(b.fields.title, 'en'));

/** An editors' page that discusses an incident. */
export interface Essay {
  id: string;
  title: string;
  /** How many other incidents it discusses, in words. */
  others: string;
}

const essaysByIncident = oncePer((collection: Collection): ReadonlyMap<string, Essay[]> => {
  const byIncident = new Map<string, Essay[]>();
  for (const { id, fields } of comparisonPages(collection)) {
    const others = fields.incidents.length - 1;
    const essay = {
      id,
      title: fields.title,
      others: `with ${plural(others, 'other incident')}`,
    };
    for (const incident of fields.incidents)
      byIncident.set(incident, [...(byIncident.get(incident) ?? []), essay]);
  }
  return byIncident;
});

/** The editors' pages on an incident, by title. */
export const essaysOn = (collection: Collection, incident: string): readonly Essay[] =>
  essaysByIncident(collection).get(incident) ?? [];

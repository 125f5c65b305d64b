import { incidentAddress, pageAddress } from '../../../address.ts';
import { plural } from '../../../core/format/plural.ts';
import { isExposure } from '../../../core/record/predicates.ts';
import type { AnsweredQuestion } from '../questions/answered-questions.ts';
import { servicesText } from '../results/columns.ts';
import type { FacetRow, Facets } from '../state/facets.ts';
import { emptySearch, formatSearch } from '../state/search-state.ts';
import { describeGuess } from '../suggest/describe-guess.ts';
import type { Guess } from '../text/rank.ts';

/** Something that the list below a search box leads to. */
interface QuickOption {
  text: string;
  /** A few facts beside it. */
  detail?: string;
  href: string;
}

/** Options under one name; none is empty. */
export interface QuickGroup {
  name: string;
  options: QuickOption[];
}

/** What words find at first. */
export interface FirstResults {
  query: string;
  /** How many incidents there are, shown or not. */
  count: number;
  groups: QuickGroup[];
  /** Which of the words nobody wrote, and what was found in their place; empty where all were found. */
  note: string;
}

/** Six are read at a glance; more are what the page for searching is for. */
const mostIncidents = 6;

/** What has no duration says so, and is not taken for one that nobody knows. */
const lengthText = (row: FacetRow): string =>
  row.length?.text ?? (isExposure(row) ? 'an exposure' : 'duration not known');

const incidentOption = (row: FacetRow, labels: Facets['labels']): QuickOption => ({
  text: row.title,
  detail: [row.dateText, lengthText(row), servicesText(row, labels, 2)]
    .filter((part) => part !== '')
    .join(' · '),
  href: incidentAddress(row.id),
});

/** Where the form leads with these words. */
const searchAddress = (query: string): string =>
  pageAddress('/search/') + formatSearch({ ...emptySearch(), query });

/**
 * What the list below a box shows of an answer: the first incidents, the ready questions that fit, and the way to all.
 *
 * @param rows what was found, best first.
 * @param guessed words that nobody wrote.
 */
export function firstResults(
  query: string,
  { rows, labels }: Facets,
  questions: readonly AnsweredQuestion[],
  guessed: readonly Pick<Guess, 'word' | 'by'>[] = [],
): FirstResults {
  const shown = rows.slice(0, mostIncidents).map((row) => incidentOption(row, labels));
  const asked = questions.map(({ text, address, count }) => ({
    text,
    detail: `Ready question · ${plural(count, 'incident')}`,
    href: pageAddress('/search/') + address,
  }));
  const all: QuickOption = {
    text: `All ${plural(rows.length, 'incident')} for “${query}”`,
    href: searchAddress(query),
  };
  const groups = [
    { name: 'Incidents', options: shown },
    { name: 'Questions', options: asked },
    { name: 'More', options: rows.length > shown.length ? [all] : [] },
  ];
  return {
    query,
    count: rows.length,
    groups: groups.filter(({ options }) => options.length > 0),
    note: rows.length === 0 ? `No incident found for “${query}”.` : guessed.map(describeGuess).join(' '),
  };
}

/** What is said of an answer, for those who do not see it: "6 of 12 incidents and 1 question below the box." */
export function describeFirst({ query, count, groups, note }: FirstResults): string {
  const inGroup = (name: string): number => groups.find((group) => group.name === name)?.options.length ?? 0;
  const shown = inGroup('Incidents');
  const asked = inGroup('Questions');
  const incidents =
    count === 0
      ? `No incident found for “${query}”`
      : shown < count
        ? `${shown} of ${count} incidents`
        : plural(count, 'incident');
  const questions = asked === 0 ? '' : `, ${plural(asked, 'question')}`;
  const sentence = `${incidents}${questions}${shown + asked === 0 ? '.' : '; choose with the arrow keys.'}`;
  return count > 0 && note !== '' ? `${note} ${sentence}` : sentence;
}

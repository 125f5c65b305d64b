import { formatDate } from '../../../core/format/date.ts';
import { foldText } from '../../../core/format/fold-text.ts';
import type { Lead, LeadsData } from '../../leads/index.ts';
import { indexingSteps } from './index-words.ts';
import { OpenIndex } from './open-index.ts';
import { findUnits, rank } from './rank.ts';

/** What leads are searched by: an index of their words as that of incidents, and each with its text as it reads. */
export interface SearchedLeads {
  index: OpenIndex;
  byId: ReadonlyMap<string, { lead: Lead; text: string }>;
}

/** How much a word counts by where it stands. */
const weights = { title: 10, names: 6, date: 3, note: 1 } as const;

/** Leads are titled in the language of this site's words, English. */
const language = 'en';

/** So many steps take a telephone less time than anybody sees. */
const stepsAtOnce = 12;

/**
 * Indexes leads.
 *
 * @param pause is awaited again and again, for what else has to be done meanwhile: the whole takes long.
 */
export async function indexLeads(
  { leads, names }: LeadsData,
  pause: () => Promise<void>,
): Promise<SearchedLeads> {
  const searched = leads.map((lead, position) => {
    const { title, date, organization, note = '' } = lead;
    const others = organization.id === undefined ? [] : (names[organization.id] ?? []);
    const named = [organization.name, ...others].join('. ');
    return {
      lead,
      // Stands in the order of days, as the ids of incidents do.
      id: `${date.slice(0, 4)}-${String(leads.length - position).padStart(6, '0')}`,
      text: foldText([title, named, formatDate(date), note].join(' \n ')),
      fields: [
        { text: title, weight: weights.title, isList: false },
        { text: named, weight: weights.names, isList: true },
        { text: formatDate(date), weight: weights.date, isList: true },
        { text: note, weight: weights.note, isList: false },
      ],
    };
  });
  const steps = indexingSteps(searched, { language, phrases: [] });
  let step = steps.next();
  for (let count = 1; !step.done; count += 1) {
    if (count % stepsAtOnce === 0) await pause();
    step = steps.next();
  }
  await pause();
  return {
    index: OpenIndex.holding(step.value, language),
    byId: new Map(searched.map(({ id, lead, text }) => [id, { lead, text }])),
  };
}

/**
 * The leads that answer a query, best first, by the same words, synonyms and order as incidents are found. Where some
 * have all the words that any has, only those: a lead has few words, and one of them in common says little.
 */
export function findLeads({ index, byId }: SearchedLeads, query: string): Lead[] {
  const [, phrase] = /^\s*"(.+)"\s*$/.exec(query) ?? [];
  if (phrase !== undefined)
    return [...byId.values()].filter(({ text }) => text.includes(foldText(phrase))).map(({ lead }) => lead);
  const found = findUnits(index, query).filter(({ scores }) => scores.size > 0);
  const ids = rank(found, index.total);
  const whole = ids.filter((id) => found.every(({ scores }) => scores.has(id)));
  return (whole.length > 0 ? whole : ids).flatMap((id) => byId.get(id)?.lead ?? []);
}

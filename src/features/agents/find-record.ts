import type { IncidentAnswer } from '../../../schemas/answers.ts';
import { suggest } from '../../core/suggest.ts';
import { findByText } from '../search/index.ts';
import { onLine } from './brief-text.ts';
import { QuestionError, type Library } from './library.ts';

/** How many of what was perhaps meant are named. */
const mostMeant = 3;

/** Ids and words of a call, quoted on one line, whatever they hold. */
export const quote = (given: string): string =>
  JSON.stringify(given.length > 100 ? `${given.slice(0, 99)}…` : given);

/**
 * The incidents that were perhaps meant by what is no id: those whose ids begin with it, one spelt much like it, and those
 * that its words find.
 */
async function meantBy(given: string, library: Library): Promise<string[]> {
  const { rows } = await library.facets();
  const all = rows.map(({ id }) => id);
  const begun = given === '' ? [] : all.filter((id) => id.startsWith(given.toLowerCase()));
  const near = suggest(given, all);
  const words = given.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  const { ids } = await findByText(await library.index(), words);
  return [...new Set([...begun, ...(near === undefined ? [] : [near]), ...ids])].slice(0, mostMeant);
}

/** The id in an address of a record, or what was given where it is none. */
const idOf = (given: string): string => /\/incidents\/([^/?#]+)/.exec(given)?.[1] ?? given.trim();

/** A record by its id or the address of its page. Rejects with a QuestionError that names what was perhaps meant. */
export async function findRecord(given: string, library: Library): Promise<IncidentAnswer> {
  const found = await library.record(idOf(given));
  if (found) return found;
  const meant = await meantBy(idOf(given), library);
  const titles = new Map((await library.facets()).rows.map(({ id, title }) => [id, title]));
  throw new QuestionError(
    [
      `There is no incident ${quote(given)}.`,
      ...(meant.length === 0
        ? ['Find its id with search_incidents.']
        : ['Did you mean', ...meant.map((id) => `- ${id}: ${onLine(titles.get(id) ?? '')}`)]),
    ].join('\n'),
  );
}

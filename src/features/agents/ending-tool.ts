import * as z from 'zod';
import { actions } from '../../../schemas/vocabulary.ts';
import { lowerFirst } from '../../core/format/lower-first.ts';
import { plural } from '../../core/format/plural.ts';
import { emptySearch, groupAnswer, searchIncidents, withFilter, type Facets } from '../search/index.ts';
import { briefOf, othersOn, type Brief } from './brief.ts';
import { briefText, citing, onLine } from './brief-text.ts';
import { byAction, triedIn, type ActionOutcomes, type Tried } from './endings.ts';
import { filterValue, type FilterWord } from './filter-values.ts';
import type { Answer, Library } from './library.ts';
import { questionShape } from './question-shape.ts';

export const endingInput = questionShape({
  failureMode: z
    .string()
    .min(1)
    .max(200)
    .describe('A failure mode as its word or label, such as "retry-storm"; list_words has them.'),
  limit: z
    .number()
    .int()
    .min(1)
    .max(20)
    .default(4)
    .describe('How many incidents are named with each action.'),
});

interface Gathered {
  tried: ReturnType<typeof triedIn>;
  /** What is told of an incident that is named, by its id. */
  briefs: Map<string, Brief>;
  total: number;
}

/** Reads the records one after the other, so that of thousands no more is held than what is told of each. */
async function gather(ids: readonly string[], library: Library): Promise<Gathered> {
  const gathered: Gathered = { tried: [], briefs: new Map(), total: 0 };
  for (const id of ids) {
    const answer = await library.record(id);
    if (!answer) continue;
    const { incident } = answer;
    const own = triedIn(incident);
    gathered.total += 1;
    gathered.tried.push(...own);
    const cited = own.flatMap(({ tried }) => tried.sources);
    const others = othersOn(incident, ['cause', 'response']);
    gathered.briefs.set(id, briefOf(incident, library.site.address, [], { others, cited }));
  }
  return gathered;
}

/** The incidents with a failure mode, newest first, and what they have in common. */
function carriersOf(facets: Facets, { value }: FilterWord): { ids: string[]; inCommon: string } {
  const state = withFilter({ ...emptySearch(), sort: 'newest' }, 'mechanism', value, true);
  const { rows } = searchIncidents(facets, state, undefined);
  const inCommon = groupAnswer(rows, state)
    .map((parts) => parts.map(({ text }) => text).join(', '))
    .join('; ');
  return { ids: rows.map(({ id }) => id), inCommon };
}

const triedText = (
  { incident, outcome, at, text, status, sources }: Tried,
  briefs: Gathered['briefs'],
): string => {
  const { title = incident, address = '' } = briefs.get(incident) ?? {};
  const told = [
    lowerFirst(outcome),
    ...(at === undefined ? [] : [at]),
    ...(text === undefined ? [] : [text]),
    ...(status === 'stated' ? [] : [status]),
  ];
  return `- ${onLine(`${title} (id ${incident}): ${told.join(' · ')}${citing(sources)} ${address}`)}`;
};

/** An action with what is told of its first incidents, and of how many more nothing is. */
type Told = ActionOutcomes & { more: number };

function tell(outcomes: ActionOutcomes, limit: number): Told {
  const named = [...new Set(outcomes.tried.map(({ incident }) => incident))].slice(0, limit);
  const tried = outcomes.tried.filter(({ incident }) => named.includes(incident));
  return { ...outcomes, tried, more: outcomes.incidents - named.length };
}

function actionText({ label, incidents, outcomes, tried, more }: Told, briefs: Gathered['briefs']): string {
  const counts = outcomes.map((one) => `${lowerFirst(one.label)} in ${one.incidents}`);
  return [
    `### ${label}: tried in ${plural(incidents, 'incident')}; ${counts.join(', ')}`,
    ...tried.map((one) => triedText(one, briefs)),
    ...(more > 0 ? [`- and in ${plural(more, 'more incident')}`] : []),
  ].join('\n');
}

/** The incidents of which it is recorded what ended them; an end by nobody knows what is none that is known. */
const endedIncidents = (tried: Gathered['tried']): Set<string> =>
  new Set(
    tried.flatMap(({ action, tried: { result, incident } }) =>
      result === 'ended' && actions[action].phrase !== null ? [incident] : [],
    ),
  );

/**
 * What was tried in the incidents with a failure mode and what came of it, action by action, with how many of how many.
 * Of the incidents that are named the sources, and what others published of cause and response.
 */
export async function endingAnswer(
  { failureMode, limit }: z.infer<typeof endingInput>,
  library: Library,
): Promise<Answer> {
  const facets = await library.facets();
  const word = filterValue(facets, 'mechanism', failureMode);
  const { ids, inCommon } = carriersOf(facets, word);
  const { tried, briefs, total } = await gather(ids, library);
  const all = byAction(tried).map((one) => tell(one, limit));
  const ended = endedIncidents(tried);
  const silent = ids.filter((id) => !tried.some((one) => one.tried.incident === id));
  const named = new Set(all.flatMap((one) => one.tried.map(({ incident }) => incident)));
  const incidents = [...named].flatMap((id) => briefs.get(id) ?? []);
  const { value, label, definition = '' } = word;
  const known =
    `What ended it is recorded for ${ended.size} of ${total}.` +
    (silent.length === 0
      ? ''
      : ` For ${silent.length} no action is recorded, which does not say that none was taken.`);
  return {
    text: [
      `${label} (${value}): the failure mode of ${total} of ${facets.rows.length} incidents. ${definition}`,
      ...(total === 0 ? [] : [known]),
      ...(inCommon === '' ? [] : [`In common: ${inCommon}.`]),
      ...all.map((one) => actionText(one, briefs)),
      ...incidents.map((one) => briefText(one)),
    ].join('\n\n'),
    data: {
      failureMode: { value, label, definition },
      incidentsWithIt: total,
      of: facets.rows.length,
      endingRecordedFor: ended.size,
      withoutRecordedActions: silent.length,
      inCommon,
      actions: all,
      incidents,
    },
  };
}

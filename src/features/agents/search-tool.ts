import * as z from 'zod';
import { plural } from '../../core/format/plural.ts';
import {
  answerSearch,
  chosenOf,
  describeUnmeasured,
  excerptsOf,
  findByText,
  formatSearch,
  groupAnswer,
  searchIncidents,
  sortOrders,
  understoodOf,
  type SearchState,
} from '../search/index.ts';
import { allFacts, briefOf, type Brief } from './brief.ts';
import { briefText, onLine } from './brief-text.ts';
import type { Answer, Library } from './library.ts';
import { narrowing, searchOf } from './search-question.ts';
import { questionShape } from './question-shape.ts';

export const searchInput = questionShape({
  ...narrowing,
  sort: z.enum(sortOrders).default('relevance'),
  limit: z.number().int().min(1).max(20).default(5).describe('How many incidents are told of.'),
  offset: z.number().int().min(0).max(100_000).default(0).describe('How many are left out before them.'),
});

interface FoundIncident extends Brief {
  /** Sentences that it was found by, with the words in asterisks. */
  foundBy: string[];
}

async function foundIncident(id: string, words: string, library: Library): Promise<FoundIncident[]> {
  const [answer, passages] = await Promise.all([library.record(id), library.passages(id)]);
  if (!answer) return [];
  const { own } = await library.facets();
  const excerpts =
    words === '' || !passages ? [] : excerptsOf(passages.passages, words, await library.index());
  const foundBy = excerpts.map(({ heading, pieces }) =>
    onLine(
      `${heading === '' ? '' : `${heading}: `}${pieces.map(({ text, isMarked }) => (isMarked ? `*${text}*` : text)).join('')}`,
    ),
  );
  return [{ ...briefOf(answer.incident, library.site.address, allFacts, { own }), foundBy }];
}

const groupText = (rows: Parameters<typeof groupAnswer>[0], state: SearchState): string =>
  groupAnswer(rows, state)
    .map((parts) => parts.map(({ text }) => text).join(', '))
    .join('; ');

/** Answers a search as the site does: the same words, filters, order and places. Rejects with a QuestionError. */
export async function searchAnswer(question: z.infer<typeof searchInput>, library: Library): Promise<Answer> {
  const { sort, limit, offset, ...narrowed } = question;
  const facets = await library.facets();
  const state = searchOf(narrowed, facets, sort);
  const ask = async (words: string) => findByText(await library.index(), words);
  const answer = await answerSearch(state, facets, ask);
  const { rows, unmeasured } = searchIncidents(facets, answer.narrowed, answer.found);
  const shown = rows.slice(offset, offset + limit);
  const incidents = (
    await Promise.all(shown.map(({ id }) => foundIncident(id, answer.words, library)))
  ).flat();
  const notes = [
    ...understoodOf(answer.understood, state, facets).map(
      ({ from = '', text }) => `“${from}” was understood as ${text}.`,
    ),
    ...chosenOf(state, facets).map(({ text }) => `Narrowed by ${text}.`),
    ...answer.guessed.map(({ word, by, nearest }) =>
      by.length > 0
        ? `Nobody wrote “${word}”; looked for ${by.join(', ')}.`
        : `Nobody wrote “${word}”${nearest.length === 0 ? '' : `; near to it: ${nearest.join(', ')}`}.`,
    ),
    ...describeUnmeasured(answer.narrowed, unmeasured).map(({ text }) => text),
  ].map(onLine);
  const group = groupText(rows, answer.narrowed);
  const address = `${library.site.address}search/${formatSearch(state)}`;
  const head = `${plural(rows.length, 'incident')} of ${facets.rows.length} found${
    shown.length < rows.length ? `; ${shown.length} told here from number ${offset + 1} on` : ''
  }. The same search on the site: ${address}`;
  return {
    text: [
      head,
      ...notes,
      ...(group === '' ? [] : [`In common: ${group}.`]),
      ...incidents.map((one) => briefText(one, ...one.foundBy.map((text) => `Found by: ${text}`))),
    ].join('\n\n'),
    data: { found: rows.length, of: facets.rows.length, offset, address, notes, inCommon: group, incidents },
  };
}

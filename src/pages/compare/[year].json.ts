import type { APIRoute } from 'astro';
import { ranksOfYear } from '../../features/compare/ranks.ts';
import { corpus } from '../../site/corpus.ts';
import { notFound } from '../../site/not-found.ts';
import { jsonAnswer } from '../../site/json-answer.ts';

/** What a comparison needs besides the records themselves: which there are, and the places of their lengths. */
export const GET: APIRoute = ({ params: { year = '' } }) => {
  const { listed, facets } = corpus();
  const ranks = ranksOfYear(listed, facets.rows, year);
  return ranks ? jsonAnswer(ranks) : notFound();
};

import type { APIRoute } from 'astro';
import { allCauseWords, incidentsWithWord } from '../../../../features/causes/cause-pages.ts';
import { indexAnswer } from '../../../../features/data/api/index-answer.ts';
import { corpus } from '../../../../site/corpus.ts';
import { notFound } from '../../../../site/not-found.ts';
import { jsonAnswer } from '../../../../site/json-answer.ts';

/** The listed incidents that carry a word of the vocabulary in any list. */
export const GET: APIRoute = ({ params: { word = '' } }) => {
  if (!allCauseWords().includes(word)) return notFound();
  const { collection, listed } = corpus();
  const { label, incidents } = incidentsWithWord(listed, word);
  const head = { licence: collection.site.licence, of: 'word', id: word, name: label } as const;
  return jsonAnswer(indexAnswer(head, incidents));
};

import type { APIRoute } from 'astro';
import { answerSchema } from '../../../../features/data/api/answer-schema.ts';
import { notFound } from '../../../../site/not-found.ts';
import { jsonAnswer } from '../../../../site/json-answer.ts';

/** The JSON Schema of one kind of answer. */
export const GET: APIRoute = ({ params: { name = '' } }) => {
  const schema = answerSchema(name);
  return schema ? jsonAnswer(schema) : notFound();
};

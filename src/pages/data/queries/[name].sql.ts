import type { APIRoute } from 'astro';
import { queryFiles } from '../../../features/data/queries/queries.ts';
import { notFound } from '../../../site/not-found.ts';

/** A figure of the trends as a statement of SQL, or the rows that it rests on. */
export const GET: APIRoute = ({ params: { name = '' } }) => {
  const sql = queryFiles.get(name);
  return sql === undefined ? notFound() : new Response(sql);
};

import type { APIRoute } from 'astro';
import { indexAnswer } from '../../../../features/data/api/index-answer.ts';
import { incidentsNaming } from '../../../../features/registry/named-incidents.ts';
import { corpus } from '../../../../site/corpus.ts';
import { notFound } from '../../../../site/not-found.ts';
import { jsonAnswer } from '../../../../site/json-answer.ts';

/** The listed incidents in which a service failed. */
export const GET: APIRoute = ({ params: { id = '' } }) => {
  const { collection } = corpus();
  const service = collection.registry.services.get(id);
  if (!service) return notFound();
  const head = { licence: collection.site.licence, of: 'service', id, name: service.fields.name } as const;
  return jsonAnswer(indexAnswer(head, incidentsNaming(collection, 'services', id)));
};

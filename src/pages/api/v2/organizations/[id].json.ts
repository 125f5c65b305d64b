import type { APIRoute } from 'astro';
import { indexAnswer } from '../../../../features/data/api/index-answer.ts';
import { incidentsNaming } from '../../../../features/registry/named-incidents.ts';
import { corpus } from '../../../../site/corpus.ts';
import { notFound } from '../../../../site/not-found.ts';
import { jsonAnswer } from '../../../../site/json-answer.ts';

/** The listed incidents of which an organization operated what failed. */
export const GET: APIRoute = ({ params: { id = '' } }) => {
  const { collection } = corpus();
  const organization = collection.registry.organizations.get(id);
  if (!organization) return notFound();
  const head = {
    licence: collection.site.licence,
    of: 'organization',
    id,
    name: organization.fields.name,
  } as const;
  return jsonAnswer(indexAnswer(head, incidentsNaming(collection, 'organizations', id)));
};

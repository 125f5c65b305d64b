import type { Engine } from './engine.ts';
import { lucene } from './engines/lucene.ts';
import { meilisearch } from './engines/meilisearch.ts';
import { postgres } from './engines/postgres.ts';
import { typesense } from './engines/typesense.ts';

/** The engines that the search can be handed to, by the name that a call gives. */
export const engines: Readonly<Record<string, Engine>> = {
  opensearch: lucene('OpenSearch'),
  elasticsearch: lucene('Elasticsearch'),
  meilisearch,
  typesense,
  postgres,
};

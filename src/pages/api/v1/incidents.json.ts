import { schemaVersion } from '../../../../schemas/record.ts';
import { collection, listed } from '../../../site/corpus.ts';

/** Every listed record in its long form, newest first. */
export const GET = (): Response =>
  Response.json({ schemaVersion, licence: collection.site.licence, total: listed.length, incidents: listed });

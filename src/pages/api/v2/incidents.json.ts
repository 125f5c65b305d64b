import { schemaVersion } from '../../../../schemas/record.ts';
import { corpus } from '../../../site/corpus.ts';
import { jsonAnswer } from '../../../site/json-answer.ts';

/** Every listed record in its long form, newest first. */
export const GET = (): Response => {
  const { collection, listed } = corpus();
  const { licence } = collection.site;
  return jsonAnswer({ schemaVersion, licence, total: listed.length, incidents: listed });
};

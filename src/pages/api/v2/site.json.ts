import type { SiteAnswer } from '../../../../schemas/answers.ts';
import { schemaVersion } from '../../../../schemas/record.ts';
import { fullAddress } from '../../../address.ts';
import { corpus } from '../../../site/corpus.ts';
import { jsonAnswer } from '../../../site/json-answer.ts';

/** What the site is and where it stands. */
export const GET = (): Response => {
  const { collection, listed } = corpus();
  const { name, description, licence } = collection.site;
  const address = fullAddress('/');
  const total = listed.length;
  return jsonAnswer({ schemaVersion, licence, name, description, address, total } satisfies SiteAnswer);
};

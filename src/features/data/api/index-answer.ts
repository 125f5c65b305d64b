import { schemaVersion, type IncidentRecord } from '../../../../schemas/record.ts';
import type { IndexAnswer } from '../../../../schemas/answers.ts';
import { fullAddress } from '../../../address.ts';

type Head = Pick<IndexAnswer, 'licence' | 'of' | 'id' | 'name'>;

const folders: Record<IndexAnswer['of'], string> = {
  ...{ service: 'services', organization: 'organizations', word: 'causes' },
};

/** The index of a service, an organization or a word, as the JSON API gives it. */
export const indexAnswer = (head: Head, incidents: readonly IncidentRecord[]): IndexAnswer => ({
  schemaVersion,
  ...head,
  page: fullAddress(`/${folders[head.of]}/${head.id}/`),
  total: incidents.length,
  incidents: incidents.map(({ id, title, date }) => ({
    ...{ id, title, date },
    page: fullAddress(`/incidents/${id}/`),
    record: fullAddress(`/api/v2/incidents/${id}.json`),
  })),
});

import type { ActionRecord, IncidentRecord } from '../../../schemas/record.ts';

/** The actions that ended the impact or most of it, of each kind the first, in their order. */
export const endingsOf = ({ response }: Pick<IncidentRecord, 'response'>): ActionRecord[] =>
  response.actions
    .filter(({ result }) => result === 'ended')
    .filter(({ did }, at, all) => all.findIndex((other) => other.did === did) === at);

import type { IncidentRecord, Named } from '../../../schemas/record.ts';
import { formatList } from '../format/places.ts';

/** Name of a service in a record: as it was then. */
export function serviceName(record: IncidentRecord, id: string): string {
  const named = [...record.services, ...record.downstream, ...record.mentioned].find(
    (service) => service.id === id,
  );
  return named?.nameThen ?? id;
}

/** Several services in a few words: their names, or how many where all or more than four are meant. */
export function serviceList(record: IncidentRecord, ids: readonly string[]): string {
  if (
    ids.length > 1 &&
    ids.length === record.services.length &&
    record.services.every(({ id }) => ids.includes(id))
  )
    return 'all its services';
  return formatList(ids.map((id) => serviceName(record, id)));
}

/** The name then, with today's where it differs. */
export const thenAndNow = ({ name, nameThen }: Named): string =>
  name === nameThen ? name : `${nameThen} (now ${name})`;

import type { Named } from '../../../schemas/record.ts';
import { parseTime } from '../inexact/time.ts';
import type { Counter, Organization, Service } from './registry.ts';

interface InTime {
  from?: string | undefined;
  until?: string | undefined;
}

const day = 86_400_000;

/** Whether a stretch of dates with open or inexact ends holds the day; a change on the day itself counts for the new. */
function holds(stretch: InTime, date: string): boolean {
  const noon = Date.parse(`${date}T00:00:00Z`) + day / 2;
  const from = stretch.from === undefined ? undefined : parseTime(stretch.from);
  const until = stretch.until === undefined ? undefined : parseTime(stretch.until);
  const isAfterStart = !from?.ok || from.value.earliest === undefined || from.value.earliest <= noon;
  const isBeforeEnd = !until?.ok || until.value.earliest === undefined || noon < until.value.earliest;
  return isAfterStart && isBeforeEnd;
}

/** Today's name, and the one of the day. */
export function namedOn({ id, fields }: Service | Organization, date: string): Named {
  const former = fields.names?.find((entry) => holds(entry, date));
  return { id, name: fields.name, nameThen: former?.name ?? fields.name };
}

/** Who owned a service on a day: ids, empty when the registry does not say. */
export function ownersOn(service: Service, date: string): string[] {
  if (service.fields.organization !== undefined) return [service.fields.organization];
  return (service.fields.organizations ?? []).filter((owner) => holds(owner, date)).map((owner) => owner.id);
}

/** All names a service or organization goes by, for search: today's, former ones, aliases. */
export const allNames = ({ fields }: Service | Organization): string[] => [
  ...new Set([fields.name, ...(fields.names ?? []).map(({ name }) => name), ...(fields.aliases ?? [])]),
];

/** The method by which a counter counted on a day, where its file dates its methods. */
export const methodOn = ({ fields }: Counter, date: string): string | undefined =>
  fields.methods?.find((method) => holds(method, date))?.id;
